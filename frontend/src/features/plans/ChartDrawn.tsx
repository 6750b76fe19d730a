import { useTexts } from '~/i18n'
import { Chart } from '~/ui/chart/Chart'
import { formatDate } from '~/ui/format'
import { pointName } from './points'
import type { Compiled, CompiledChart } from './queries'

interface Props {
  chart: CompiledChart
  asOf: Compiled['asOf'] | undefined
}

/** A measure over time as it will be printed. */
export function ChartDrawn({ chart, asOf }: Props) {
  const { t, language } = useTexts()
  return (
    <figure className="plan-chart">
      <figcaption>
        {chart.title}
        {chart.unit && `（${chart.unit}）`}
      </figcaption>
      <Chart
        name={chart.title}
        heading={t('series.period')}
        day={asOf ? t('figure.asOf', { date: formatDate(asOf, language) }) : ''}
        unit={chart.unit}
        atOnce
        lines={chart.kind === 'LINE'}
        categories={chart.points.map(({ from }) => pointName(from, chart.interval))}
        series={[{ name: chart.title, values: chart.points.map(({ value }) => value ?? undefined) }]}
      />
    </figure>
  )
}
