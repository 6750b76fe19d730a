import { Button } from 'antd'
import { lazy, Suspense, useState } from 'react'
import type { SettlementYear } from '~/api/types'
import { useTexts } from '~/i18n'
import type { PanelProps } from './panel'
import { unfinished } from './settling'

const ReturnFigureDialog = lazy(() => import('./ReturnFigureDialog'))

/** What was sent lacks the figure of one's own side, or differs from it: it goes back with that figure. */
export function ReturnFigureButton({ park, etag, years }: PanelProps & { years: readonly SettlementYear[] }) {
  const { t } = useTexts()
  const [open, setOpen] = useState(false)
  const [year] = unfinished(years)
  if (!year || !park.actions.includes('RETURN')) return null
  return (
    <>
      <Button className="no-print" onClick={() => setOpen(true)}>
        {t('park.returnFigure')}
      </Button>
      {open && (
        <Suspense>
          <ReturnFigureDialog
            park={park}
            etag={etag}
            years={years}
            year={year}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  )
}
