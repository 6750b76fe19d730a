import type { Pair } from '~/api/types'
import { useTexts } from '~/i18n'
import { useSideName } from '~/reference/useSideName'

/** Both sides facing each other, each in its colour. */
export function PairSides({ pair }: { pair: Pair }) {
  const { t } = useTexts()
  const nameOf = useSideName(pair.code)
  return (
    <div className="pair-sides">
      <div data-side="NORTHEAST">
        <span>{t('shell.side.NORTHEAST')}</span>
        <strong>{nameOf('NORTHEAST') ?? pair.northeast.name}</strong>
      </div>
      <span aria-hidden>⇄</span>
      <div data-side="EAST">
        <span>{t('shell.side.EAST')}</span>
        <strong>{nameOf('EAST') ?? t('pairPage.openEast')}</strong>
      </div>
    </div>
  )
}
