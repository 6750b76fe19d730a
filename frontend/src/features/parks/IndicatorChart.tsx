import { useTexts } from '~/i18n'
import { type Bar, scaled } from './chart'

const COLUMN = 64
const HEIGHT = 120
const BAR = 22

/** Target and actual by year: an outline and a filled bar. The figures stand in the table below it. */
export function IndicatorChart({ bars, title }: { bars: readonly Bar[]; title: string }) {
  const { t } = useTexts()
  const height = scaled(bars)
  const width = Math.max(bars.length, 2) * COLUMN
  return (
    <figure className="indicator-chart">
      <svg viewBox={`0 0 ${width} ${HEIGHT + 24}`} style={{ width: `${width / 16}rem` }} role="img">
        <title>{title}</title>
        <line x1={0} x2={width} y1={HEIGHT + 1} y2={HEIGHT + 1} className="chart-ground" />
        {bars.map(({ year, target, actual }, i) => (
          <g key={year} transform={`translate(${i * COLUMN + 8} 0)`}>
            <rect
              className="chart-target"
              width={BAR}
              height={height(target) * HEIGHT}
              y={HEIGHT - height(target) * HEIGHT}
            />
            <rect
              className="chart-actual"
              x={BAR + 2}
              width={BAR}
              height={height(actual) * HEIGHT}
              y={HEIGHT - height(actual) * HEIGHT}
            />
            <text x={BAR + 1} y={HEIGHT + 18} textAnchor="middle">
              {year}
            </text>
          </g>
        ))}
      </svg>
      <figcaption className="quiet">
        <span className="chart-key" data-bar="target">
          {t('park.chart.target')}
        </span>
        <span className="chart-key" data-bar="actual">
          {t('park.chart.actual')}
        </span>
      </figcaption>
    </figure>
  )
}
