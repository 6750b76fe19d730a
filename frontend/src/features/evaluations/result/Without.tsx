import { useTexts } from '~/i18n'
import { PairName } from '~/reference/PairName'
import type { ScoreSheet } from '../sheets/sheetQueries'
import type { Place } from './ranking'
import '~/reference/figureTable.css'

/** The places if one dimension did not count, each in turn. */
export function Without({ sheet, places }: { sheet: ScoreSheet; places: Place[] }) {
  const { t, titled } = useTexts()
  return (
    <details className="ranking-without">
      <summary>{t('result.without')}</summary>
      <p className="quiet">{t('result.withoutLead')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <div className="evaluation-scroll" tabIndex={0}>
        <table className="figure-table">
          <thead>
            <tr>
              <th scope="col">{t('result.dimension')}</th>
              {places.map(({ pairCode }) => (
                <th key={pairCode} scope="col" className="numeric">
                  <PairName code={pairCode} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sheet.dimensions.map((dimension) => (
              <tr key={dimension.code}>
                <th scope="row">{titled(dimension)}</th>
                {places.map(({ pairCode, rank, without }) => {
                  const other = without.find((one) => one.dimension === dimension.code)?.rank
                  return (
                    <td key={pairCode} className="numeric figure">
                      {other !== undefined && other !== rank ? <strong>{other}</strong> : (other ?? '—')}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
