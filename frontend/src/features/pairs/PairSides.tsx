import type { Pair } from '~/api/types'
import { useTexts } from '~/i18n'

/** Both sides facing each other, each in its colour. */
export function PairSides({ pair }: { pair: Pair }) {
  const { t } = useTexts()
  return (
    <div className="pair-sides">
      <div data-side="NORTHEAST">
        <span>{t('shell.side.NORTHEAST')}</span>
        <strong>{pair.northeast.name}</strong>
      </div>
      <span aria-hidden>⇄</span>
      <div data-side="EAST">
        <span>{t('shell.side.EAST')}</span>
        <strong>{pair.east?.name ?? t('pair.openEast')}</strong>
      </div>
    </div>
  )
}
