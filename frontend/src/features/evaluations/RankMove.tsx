import { useTexts } from '~/i18n'
import './rankMove.css'

/** A place as it is and as it would be, with an arrow and a word: nothing is told by colour alone. */
export function RankMove({ before, after }: { before: number; after: number | undefined }) {
  const { t } = useTexts()
  if (after === undefined) return <span className="quiet">{t('whatIf.rankGone', { before })}</span>
  const by = before - after
  const moves = by === 0 ? 'stays' : by > 0 ? 'rises' : 'falls'
  return (
    <span className="rank-move" data-moves={moves}>
      {t('whatIf.ranks', { before, after })} <span>{t(`whatIf.${moves}`, { by: Math.abs(by) })}</span>
    </span>
  )
}

/** A difference with its sign, a real minus. */
export function signed(difference: number, decimals: number): string {
  const text = difference.toFixed(decimals)
  return Number(text) === 0 ? '0' : difference > 0 ? `+${text}` : text.replace('-', '−')
}
