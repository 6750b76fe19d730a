import type { ReactNode } from 'react'
import type { Side } from '~/api/types'
import { useTexts } from '~/i18n'
import './side.css'

/** Whatever belongs to one side, in that side's colour and shape. */
export function SideName({ side, children }: { side: Side; children?: ReactNode }) {
  const { t } = useTexts()
  return (
    <span className="side" data-side={side}>
      {children ?? t(`shell.side.${side}`)}
    </span>
  )
}
