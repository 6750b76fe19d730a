import { SeriesPanel } from './SeriesPanel'
import { SERIES } from './topics'
import { VisitsPanel } from './VisitsPanel'

interface Props {
  pairCode?: string | undefined
  asOf?: string | undefined
}

/** All series, of one pair or of all. */
export function AllSeries(of: Props) {
  return (
    <div className="series-panels">
      {SERIES.map((series) => (
        <SeriesPanel key={series.id} series={series} {...of} />
      ))}
      <VisitsPanel {...of} />
    </div>
  )
}
