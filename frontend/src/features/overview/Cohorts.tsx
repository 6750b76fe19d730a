import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type MessageKey, useTexts } from '~/i18n'
import { FigureValue } from '~/reference/figure/FigureValue'
import { formatFigure } from '~/reference/figure/formatFigure'
import { figuresQuery, measuresQuery } from '~/reference/figure/queries'
import { MeasureNotes } from '~/reference/series/MeasureNotes'
import { Choice } from '~/ui/Choice'
import { formatDate } from '~/ui/format'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { type Cohort, cohortsOf, INTERVALS, type Interval, periodOf } from './periods'
import { RATES } from './queries'
import '~/reference/series/series.css'

const MEASURES = [
  'EVER_SIGNED',
  'SIGNED_INVESTMENT',
  'EVER_STARTED',
  'STARTED_INVESTMENT',
  'STARTED_RATE',
  ...RATES.filter((code) => code !== 'STARTED_RATE'),
]

const CUTS: Record<Interval, MessageKey> = {
  YEAR: 'overview.years',
  QUARTER: 'overview.quarters',
  MONTH: 'overview.months',
}

/** What was signed in a year, quarter or month, and how much of that has started since, by number and by amount. */
export function Cohorts({ asOf }: { asOf: string | undefined }) {
  const { t, titled } = useTexts()
  const [interval, setInterval] = useState<Interval>('YEAR')
  const { data: measures } = useQuery(measuresQuery)
  const { data, error } = useQuery({
    ...figuresQuery({ measure: MEASURES, interval, asOf }),
    placeholderData: keepPreviousData,
  })
  const cohorts = data ? cohortsOf(data) : []
  return (
    <section className="panel series" aria-labelledby="overview-cohorts">
      <h2 id="overview-cohorts">{t('overview.cohorts')}</h2>
      <p className="quiet">{t('overview.cohortsHint')}</p>
      <div className="series-choices no-print">
        <Choice
          legend={t('series.by')}
          options={INTERVALS}
          value={interval}
          text={(one) => t(CUTS[one])}
          onChange={setInterval}
        />
      </div>
      {error && <ProblemNotice error={error} />}
      {data && cohorts.length === 0 && <p className="quiet">{t('overview.noData')}</p>}
      {cohorts.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <section className="series-scroll" aria-label={t('overview.cohorts')} tabIndex={0}>
          <table className="figure-table">
            <thead>
              <tr>
                <th scope="col">{t('overview.cohort')}</th>
                {MEASURES.map((code) => {
                  const measure = measures?.find((one) => one.code === code)
                  return (
                    <th key={code} scope="col" className="numeric">
                      {measure ? titled(measure) : code}
                    </th>
                  )
                })}
              </tr>
            </thead>
            <tbody>
              {cohorts.map((cohort) => (
                <tr key={cohort.from}>
                  <th scope="row" className="figure">
                    <Period from={cohort.from} interval={interval} />
                  </th>
                  {MEASURES.map((code) => (
                    <td key={code} className="numeric figure">
                      <Outcome cohort={cohort} code={code} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <MeasureNotes codes={MEASURES} asOf={data?.asOf} />
    </section>
  )
}

function Period({ from, interval }: { from: string; interval: Interval }) {
  const { t, language } = useTexts()
  const { year, quarter, month } = periodOf(from, interval)
  if (quarter) return t('overview.quarter', { year, quarter })
  return month ? formatDate(month, language) : year
}

/** Of what was signed then nothing has come so far: that is nought, and a rate of nothing is none. */
function Outcome({ cohort, code }: { cohort: Cohort; code: string }) {
  const texts = useTexts()
  const { data } = useQuery(measuresQuery)
  const figure = cohort.of(code)
  if (figure) return <FigureValue figure={figure} />
  const unit = data?.find((one) => one.code === code)?.unit
  return formatFigure(unit === 'PERCENT' ? undefined : 0, unit, texts)
}
