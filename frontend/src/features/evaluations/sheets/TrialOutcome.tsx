import { useTexts } from '~/i18n'
import { PairName } from '~/reference/PairName'
import { RankMove, signed } from '../RankMove'
import type { ComparedItem, ComparedPair, ScoreSheetFacts, SheetComparison } from './sheetQueries'
import '~/reference/figureTable.css'

/** Pair by pair by both sheets, and of items that differ how each was reckoned. */
export function TrialOutcome({ comparison, sheet }: { comparison: SheetComparison; sheet: ScoreSheetFacts }) {
  const { t } = useTexts()
  const { pairs } = comparison
  const same = pairs.every(
    ({ items, totalBefore, totalAfter }) => items.length === 0 && totalBefore === totalAfter,
  )
  return (
    <>
      {same && <p className="sheet-sum">{t('scoreSheet.trialSame')}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <div className="evaluation-scroll" tabIndex={0}>
        <table className="figure-table">
          <thead>
            <tr>
              <th scope="col">{t('whatIf.pair')}</th>
              <th scope="col" className="numeric">
                {t('scoreSheet.trialBefore')}
              </th>
              <th scope="col" className="numeric">
                {t('scoreSheet.trialAfter')}
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
              <Row key={pair.pairCode} pair={pair} decimals={sheet.decimals} />
            ))}
          </tbody>
        </table>
      </div>
      {pairs.map(({ pairCode, items }) =>
        items.length > 0 ? (
          <details key={pairCode} className="sheet-trial-items">
            <summary className="sheet-trial-summary">
              <PairName code={pairCode} /> {t('scoreSheet.trialItems')}{' '}
              <span className="figure">{items.length}</span>
            </summary>
            <ul>
              {items.map((item) => (
                <li key={item.item}>
                  <Item item={item} sheet={sheet} />
                </li>
              ))}
            </ul>
          </details>
        ) : null,
      )}
    </>
  )
}

function Row({ pair, decimals }: { pair: ComparedPair; decimals: number }) {
  const { t } = useTexts()
  const { totalBefore, totalAfter } = pair
  return (
    <tr>
      <th scope="row">
        <PairName code={pair.pairCode} />
      </th>
      <td className="numeric figure">{totalBefore.toFixed(decimals)}</td>
      <td className="numeric figure">
        <strong>{totalAfter?.toFixed(decimals) ?? t('scoreSheet.trialGone')}</strong>
      </td>
      <td className="numeric figure">
        {totalAfter === undefined ? '' : signed(totalAfter - totalBefore, decimals)}
      </td>
      <td className="rank-cell figure">
        <RankMove before={pair.rankBefore} after={pair.rankAfter} />
      </td>
    </tr>
  )
}

/** What it came to and why, by the one sheet and by the other. */
function Item({ item, sheet }: { item: ComparedItem; sheet: ScoreSheetFacts }) {
  const { t, titled } = useTexts()
  const rule = sheet.dimensions.flatMap(({ items }) => items).find(({ code }) => code === item.item)
  const points = (of: number | undefined) => of ?? t('scoreSheet.trialGone')
  return (
    <>
      <strong>{rule ? titled(rule) : item.item}</strong>
      <br />
      {t('scoreSheet.trialBefore')} <span className="figure">{points(item.pointsBefore)}</span>
      {item.toldBefore && <span className="quiet"> {item.toldBefore}</span>}
      <br />
      {t('scoreSheet.trialAfter')} <span className="figure">{points(item.pointsAfter)}</span>
      {item.toldAfter && <span className="quiet"> {item.toldAfter}</span>}
    </>
  )
}
