import { useTexts } from '~/i18n'
import { PairName } from '~/reference/PairName'
import { useNaming } from '~/reference/useNaming'

/** Of how many a row says which without being asked. */
const FEW = 3

/** Pairs of a row: where there are many, the first and how many there are, and the rest once it is asked for. */
export function PairList({ codes }: { codes: readonly string[] }) {
  const { t } = useTexts()
  const { pair } = useNaming()
  const list = (
    <ul className="commended">
      {codes.map((code) => (
        <li key={code}>
          <PairName code={code} />
        </li>
      ))}
    </ul>
  )
  if (codes.length <= FEW) return list
  return (
    <details className="pair-list">
      <summary>{t('commendation.among', { first: pair(codes[0] ?? ''), count: codes.length })}</summary>
      {list}
    </details>
  )
}
