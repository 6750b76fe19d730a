import { BarChart } from 'echarts/charts'
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import { type EChartsCoreOption, init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

use([BarChart, AriaComponent, GridComponent, LegendComponent, TooltipComponent, SVGRenderer])

const PICTURE = { width: 960, height: 420 }

export interface Drawing {
  show: (option: EChartsCoreOption) => void
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
  const observer = new ResizeObserver(() => chart.resize())
  observer.observe(place)
  return {
    show: (option) => chart.setOption(option, true),
    remove: () => {
      observer.disconnect()
      chart.dispose()
    },
  }
}

/** The same as a file of its own, as large as it is on paper and not as the screen has it. */
export function pictureOf(option: EChartsCoreOption): string {
  const chart = init(null, undefined, { renderer: 'svg', ssr: true, ...PICTURE })
  chart.setOption(option)
  const picture = chart.renderToSVGString()
  chart.dispose()
  return picture
}
