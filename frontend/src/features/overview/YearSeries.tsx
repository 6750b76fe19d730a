import { useQuery } from '@tanstack/react-query'
import { useTexts } from '~/i18n'
import { FigureValue } from '~/reference/figure/FigureValue'
import { type Figures, measuresQuery } from '~/reference/figure/queries'
import { fileColumn } from '~/reference/series/fileColumn'
import { MeasureNotes } from '~/reference/series/MeasureNotes'
import { Chart } from '~/ui/chart/Chart'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { byYearQuery } from './queries'

const MEASURES = ['EVER_SIGNED', 'EVER_STARTED', 'EVER_COMPLETED'] as const

/** By year of signing: how many were signed, and how many of those have started and been completed since. */
export function YearSeries({ asOf }: { asOf: string | undefined }) {
  const texts = useTexts()
  const { t, titled } = texts
  const { data: measures } = useQuery(measuresQuery)
  const { data, error } = useQuery(byYearQuery(asOf))
  const years = data ? yearsOf(data) : []
  const titleOf = (code: string) => {
    const measure = measures?.find((one) => one.code === code)
    return measure ? titled(measure) : code
  }
  return (
    <section className="panel" aria-labelledby="overview-series">
      <h2 id="overview-series">{t('overview.series')}</h2>
      <p className="quiet">{t('overview.seriesHint')}</p>
      {error && <ProblemNotice error={error} />}
      {data && years.length === 0 && <p className="quiet">{t('overview.noData')}</p>}
      {data && years.length > 0 && (
        <>
          <Chart
            name={t('overview.series')}
            heading={t('overview.year')}
            day={t('figure.asOf', { date: data.asOf })}
            categories={years}
            file={MEASURES.map((code) =>
              fileColumn(
                code,
                measures,
                texts,
                years.map((year) => at(data, code, year)?.value),
              ),
            )}
            series={MEASURES.map((code) => ({
              name: titleOf(code),
              values: years.map((year) => at(data, code, year)?.value ?? 0),
            }))}
          />
          <table className="figure-table">
            <thead>
              <tr>
                <th scope="col">{t('overview.year')}</th>
                {MEASURES.map((code) => (
                  <th key={code} scope="col" className="numeric">
                    {titleOf(code)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {years.map((year) => (
                <tr key={year}>
                  <th scope="row" className="figure">
                    {year}
                  </th>
                  {MEASURES.map((code) => {
                    const figure = at(data, code, year)
                    return (
                      <td key={code} className="numeric">
                        {figure ? <FigureValue figure={figure} /> : 0}
                      </td>
                    )
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      <MeasureNotes codes={[...MEASURES]} asOf={data?.asOf} />
    </section>
  )
}

function yearsOf({ items }: Figures): string[] {
  return [...new Set(items.flatMap(({ from }) => (from ? [from.slice(0, 4)] : [])))].sort()
}

function at({ items }: Figures, code: string, year: string) {
  return items.find(({ measure, from }) => measure === code && from?.startsWith(year))
}
