import { BarChart } from 'echarts/charts'
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import { type EChartsCoreOption, init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

use([BarChart, AriaComponent, GridComponent, LegendComponent, TooltipComponent, SVGRenderer])

export interface Drawing {
  show: (option: EChartsCoreOption) => void
  svg: () => string
  remove: () => void
}

/** The chart library, which comes only with the first chart that is opened. */
export function draw(place: HTMLElement): Drawing {
  const chart = init(place, undefined, { renderer: 'svg' })
  const observer = new ResizeObserver(() => chart.resize())
  observer.observe(place)
  return {
    show: (option) => chart.setOption(option, true),
    svg: () => chart.renderToSVGString(),
    remove: () => {
      observer.disconnect()
      chart.dispose()
    },
  }
}
