import { useTexts } from '~/i18n'
import { PairName } from '~/reference/PairName'
import { RankMove, signed } from '../RankMove'
import type { ScoreSheet } from '../sheets/sheetQueries'
import type { SupposedPair, WhatIfOutcome } from './supposing'
import '~/reference/figureTable.css'

interface Props {
  outcome: WhatIfOutcome
  sheet: ScoreSheet
  /** What is typed is no longer what this was reckoned from. */
  stale: boolean
}

/** Totals and places within each group, as they are and as they would be. */
export function Outcome({ outcome, sheet, stale }: Props) {
  const { named } = useTexts()
  return (
    <div className="what-if-groups" data-stale={stale}>
      {sheet.peerGroups.map((group) => {
        const pairs = outcome.pairs
          .filter((pair) => pair.group === group.code)
          .sort((one, other) => one.rankAfter - other.rankAfter)
        return (
          pairs.length > 0 && (
            <section key={group.code} aria-labelledby={`what-if-${group.code}`}>
              <h3 id={`what-if-${group.code}`}>{named(group)}</h3>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
              <div className="evaluation-scroll" tabIndex={0}>
                <Places pairs={pairs} decimals={sheet.decimals} />
              </div>
              {pairs.map((pair) => (
                <Moved key={pair.pairCode} pair={pair} sheet={sheet} />
              ))}
            </section>
          )
        )
      })}
    </div>
  )
}

function Places({ pairs, decimals }: { pairs: SupposedPair[]; decimals: number }) {
  const { t } = useTexts()
  return (
    <table className="figure-table what-if-places">
      <thead>
        <tr>
          <th scope="col">{t('whatIf.pair')}</th>
          <th scope="col" className="numeric">
            {t('whatIf.totalNow')}
          </th>
          <th scope="col" className="numeric">
            {t('whatIf.totalThen')}
          </th>
          <th scope="col" className="numeric">
            {t('whatIf.difference')}
          </th>
          <th scope="col" className="rank-cell">
            {t('whatIf.rank')}
          </th>
        </tr>
      </thead>
      <tbody>
        {pairs.map((pair) => (
          <tr key={pair.pairCode}>
            <th scope="row">
              <PairName code={pair.pairCode} />
            </th>
            <td className="numeric figure">{pair.totalBefore.toFixed(decimals)}</td>
            <td className="numeric figure">
              <strong>{pair.totalAfter.toFixed(decimals)}</strong>
            </td>
            <td className="numeric figure">{signed(pair.totalAfter - pair.totalBefore, decimals)}</td>
            <td className="rank-cell figure">
              <RankMove before={pair.rankBefore} after={pair.rankAfter} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Which dimensions and items would come to something else, and how. */
function Moved({ pair, sheet }: { pair: SupposedPair; sheet: ScoreSheet }) {
  const { t, titled } = useTexts()
  if (pair.dimensions.length + pair.items.length === 0) return null
  const titleOf = (code: string, among: readonly { code: string; titleZh: string }[]) => {
    const one = among.find((other) => other.code === code)
    return one ? titled(one) : code
  }
  const shown = (points: number | undefined) =>
    points === undefined ? t('result.excluded') : points.toFixed(sheet.decimals)
  const items = sheet.dimensions.flatMap((dimension) => dimension.items)
  return (
    <details className="what-if-moved">
      <summary>
        <PairName code={pair.pairCode} />{' '}
        {t('whatIf.moved', { dimensions: pair.dimensions.length, items: pair.items.length })}
      </summary>
      <ul>
        {pair.dimensions.map((one) => (
          <li key={one.dimension}>
            {t('whatIf.change', {
              title: titleOf(one.dimension, sheet.dimensions),
              before: shown(one.pointsBefore),
              after: shown(one.pointsAfter),
            })}
          </li>
        ))}
        {pair.items.map((one) => (
          <li key={one.item}>
            {t('whatIf.itemChange', {
              title: titleOf(one.item, items),
              before: shown(one.pointsBefore),
              after: shown(one.pointsAfter),
            })}
          </li>
        ))}
      </ul>
    </details>
  )
}
