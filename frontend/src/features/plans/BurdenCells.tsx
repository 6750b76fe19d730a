import { useTexts } from '~/i18n'
import type { BurdenCounts } from './queries'

/** What is counted, in the order of the columns. */
const COUNTS = [
  'figures',
  'tableCells',
  'chartPoints',
  'carriedParagraphs',
  'typedParagraphs',
  'typedCharacters',
] as const

export function BurdenHeads() {
  const { t } = useTexts()
  return (
    <>
      <th scope="col" className="numeric">
        {t('plan.burdenOf.ledgerPercent')}
      </th>
      {COUNTS.map((count) => (
        <th key={count} scope="col" className="numeric">
          {t(`plan.burdenOf.${count}`)}
        </th>
      ))}
    </>
  )
}

/** The share that came from the ledger, drawn and in figures, and what it is of. */
export function BurdenCells({ counts }: { counts: BurdenCounts }) {
  const percent = counts.ledgerPercent ?? undefined
  return (
    <>
      <td className="numeric figure">
        {percent === undefined ? (
          '—'
        ) : (
          <>
            <meter className="burden-share" min={0} max={100} value={percent} aria-hidden /> {percent}%
          </>
        )}
      </td>
      {COUNTS.map((count) => (
        <td key={count} className="numeric figure">
          {counts[count]}
        </td>
      ))}
    </>
  )
}
