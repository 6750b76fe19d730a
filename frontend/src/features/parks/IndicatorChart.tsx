import { useTexts } from '~/i18n'
import { decimal } from '~/ui/format'
import { type Bar, scaled } from './chart'

const COLUMN = 132
const HEIGHT = 120
const BAR = 34
const SLOT = 62
/** For the figure above the highest bar. */
const TOP = 16

interface Props {
  bars: readonly Bar[]
  title: string
  /** In what the figures are, where they are no counts. */
  unit?: string
}

/** Target and actual by year: an outline and a filled bar, each below its figure. Years go on in a next row where it is narrow. */
export function IndicatorChart({ bars, title, unit }: Props) {
  const { t } = useTexts()
  const height = scaled(bars)
  return (
    <figure className="indicator-chart">
      <div className="chart-years" role="img" aria-label={title}>
        {bars.map(({ year, target, actual }) => (
          <svg key={year} viewBox={`0 0 ${COLUMN} ${TOP + HEIGHT + 24}`} aria-hidden>
            <line x1={0} x2={COLUMN} y1={TOP + HEIGHT + 1} y2={TOP + HEIGHT + 1} className="chart-ground" />
            <g transform={`translate(${(COLUMN - 2 * SLOT) / 2} ${TOP})`}>
              <Column value={target} height={height(target)} at={0} look="chart-target" />
              <Column value={actual} height={height(actual)} at={SLOT} look="chart-actual" />
              <text x={SLOT} y={HEIGHT + 18} textAnchor="middle">
                {year}
              </text>
            </g>
          </svg>
        ))}
      </div>
      <figcaption className="quiet">
        <span className="chart-key" data-bar="target">
          {t('park.chart.target')}
        </span>
        <span className="chart-key" data-bar="actual">
          {t('park.chart.actual')}
        </span>
        {unit && <span>{unit}</span>}
      </figcaption>
    </figure>
  )
}

interface ColumnProps {
  value: number | undefined
  /** As a part of the whole height. */
  height: number
  at: number
  look: string
}

/** One bar, in the middle of its slot, with its figure above it; none where nothing is told. */
function Column({ value, height, at, look }: ColumnProps) {
  if (value === undefined) return null
  const top = HEIGHT - height * HEIGHT
  return (
    <>
      <rect className={look} x={at + (SLOT - BAR) / 2} width={BAR} height={height * HEIGHT} y={top} />
      <text x={at + SLOT / 2} y={top - 4} textAnchor="middle" className="chart-value">
        {decimal(value)}
      </text>
    </>
  )
}
