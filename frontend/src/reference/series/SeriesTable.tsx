import { useTexts } from '~/i18n'
import { FigureValue } from '~/reference/figure/FigureValue'
import { formatFigure, nothingOf } from '~/reference/figure/formatFigure'
import type { Figures } from '~/reference/figure/queries'
import { useMeasures } from '~/reference/figure/useMeasures'
import { PairName } from '~/reference/PairName'
import { formatDate } from '~/ui/format'
import { figureAt } from './places'
import type { Cut } from './topics'

interface Props {
  answer: Figures
  cut: Cut
  places: string[]
  codes: string[]
  titleOf: (code: string) => string
}

/** The same as the chart, number by number; each opens the list that adds up to it. */
export function SeriesTable({ answer, cut, places, codes, titleOf }: Props) {
  const texts = useTexts()
  const { t, language } = texts
  const { unitOf } = useMeasures()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="series-scroll" aria-label={t('overview.table')} tabIndex={0}>
      <table className="figure-table">
        <thead>
          <tr>
            <th scope="col">{t(cut === 'PAIR' ? 'overview.pair' : 'series.period')}</th>
            {codes.map((code) => (
              <th key={code} scope="col" className="numeric">
                {titleOf(code)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {places.map((place) => (
            <tr key={place}>
              <th scope="row" className="figure">
                {cut === 'PAIR' ? <PairName code={place} link /> : formatPeriod(place, language)}
              </th>
              {codes.map((code) => {
                const figure = figureAt(answer, cut, place, code)
                return (
                  <td key={code} className="numeric">
                    {figure ? (
                      <FigureValue figure={figure} />
                    ) : (
                      formatFigure(nothingOf(unitOf(code)), unitOf(code), texts)
                    )}
                    {figure?.net !== undefined && figure.net !== figure.value && (
                      <span className="quiet series-net">
                        {t('series.net')} <FigureValue figure={figure} net />
                      </span>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function formatPeriod(place: string, language: 'zh-CN' | 'en'): string {
  return place.length > 4 ? formatDate(place, language) : place
}
