import { BarChart, LineChart, RadarChart } from 'echarts/charts'
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  RadarComponent,
  TitleComponent,
  TooltipComponent,
} from 'echarts/components'
import { type EChartsCoreOption, init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

use([
  BarChart,
  LineChart,
  RadarChart,
  AriaComponent,
  GridComponent,
  LegendComponent,
  RadarComponent,
  TitleComponent,
  TooltipComponent,
  SVGRenderer,
])

const PICTURE = { width: 960, height: 420 }

/** What is drawn, for a width: what stands above the bars takes more rows where there is less room. */
type Option = (width: number) => EChartsCoreOption

export interface Drawing {
  show: (option: Option) => void
  remove: () => void
}

/** The chart library, which comes only with the first chart that is opened. */
export function draw(place: HTMLElement): Drawing {
  const chart = init(place, undefined, { renderer: 'svg' })
  // With it a chart shrinks to the width of the paper, where nothing is drawn anew.
  chart.on('finished', () => {
    const box = `0 0 ${chart.getWidth()} ${chart.getHeight()}`
    place.querySelector('svg')?.setAttribute('viewBox', box)
  })
  let shown: Option | undefined
  const show = () => shown && chart.setOption(shown(chart.getWidth()), true)
  const observer = new ResizeObserver(() => {
    chart.resize()
    show()
  })
  observer.observe(place)
  return {
    show: (option) => {
      shown = option
      show()
    },
    remove: () => {
      observer.disconnect()
      chart.dispose()
    },
  }
}

/** The same as a file of its own, as large as it is on paper and not as the screen has it. */
export function pictureOf(option: Option): string {
  const chart = init(null, undefined, { renderer: 'svg', ssr: true, ...PICTURE })
  chart.setOption(option(PICTURE.width))
  const picture = chart.renderToSVGString()
  chart.dispose()
  return picture
}
