import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type MessageKey, type Texts, useTexts } from '~/i18n'
import { FigureValue } from '~/reference/figure/FigureValue'
import { formatFigure, nothingOf } from '~/reference/figure/formatFigure'
import { figuresQuery } from '~/reference/figure/queries'
import { useMeasures } from '~/reference/figure/useMeasures'
import { fileColumn } from '~/reference/series/fileColumn'
import { MeasureNotes } from '~/reference/series/MeasureNotes'
import { Choice } from '~/ui/Choice'
import { Chart } from '~/ui/chart/Chart'
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
  'EVER_COMPLETED',
  ...RATES.filter((code) => code !== 'STARTED_RATE'),
]

/** What stands side by side in the chart. */
const DRAWN = ['EVER_SIGNED', 'EVER_STARTED', 'EVER_COMPLETED'] as const

const CUTS: Record<Interval, MessageKey> = {
  YEAR: 'overview.years',
  QUARTER: 'overview.quarters',
  MONTH: 'overview.months',
}

/** What was signed in a year, quarter or month, and what of it has started and been completed since, as chart and table. */
export function Cohorts({ asOf }: { asOf: string | undefined }) {
  const texts = useTexts()
  const { t, language } = texts
  const [interval, setInterval] = useState<Interval>('YEAR')
  const { measures, titleOf, unitOf } = useMeasures()
  const { data, error } = useQuery({
    ...figuresQuery({ measure: MEASURES, interval, asOf }),
    placeholderData: keepPreviousData,
  })
  const cohorts = data ? cohortsOf(data) : []
  // A chart is read from the left, a table from the top.
  const inOrder = cohorts.toReversed()
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
      {data && cohorts.length > 0 && (
        <Chart
          name={t('overview.cohorts')}
          heading={t('overview.cohort')}
          day={t('figure.asOf', { date: formatDate(data.asOf, language) })}
          categories={inOrder.map(({ from }) => periodName(from, interval, texts))}
          file={MEASURES.map((code) =>
            fileColumn(
              code,
              measures,
              texts,
              inOrder.map((cohort) => cohort.of(code)?.value ?? nothingOf(unitOf(code))),
            ),
          )}
          series={DRAWN.map((code) => ({
            name: titleOf(code),
            values: inOrder.map((cohort) => cohort.of(code)?.value ?? 0),
          }))}
        />
      )}
      {cohorts.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <section className="series-scroll" aria-label={t('overview.cohorts')} tabIndex={0}>
          <table className="figure-table">
            <thead>
              <tr>
                <th scope="col">{t('overview.cohort')}</th>
                {MEASURES.map((code) => (
                  <th key={code} scope="col" className="numeric">
                    {titleOf(code)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {cohorts.map((cohort) => (
                <tr key={cohort.from}>
                  <th scope="row" className="figure">
                    {periodName(cohort.from, interval, texts)}
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

function periodName(from: string, interval: Interval, { t, language }: Texts): string {
  const { year, quarter, month } = periodOf(from, interval)
  if (quarter) return t('overview.quarter', { year, quarter })
  return month ? formatDate(month, language) : year
}

/** Of what was signed then nothing has come so far: that is nought, and a rate of nothing is none. */
function Outcome({ cohort, code }: { cohort: Cohort; code: string }) {
  const texts = useTexts()
  const unit = useMeasures().unitOf(code)
  const figure = cohort.of(code)
  return figure ? <FigureValue figure={figure} /> : formatFigure(nothingOf(unit), unit, texts)
}
