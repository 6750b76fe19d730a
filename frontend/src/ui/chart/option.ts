import type { ChartData } from './Chart'

const COLOURS = ['--calm', '--northeast', '--east']

/** Colours of the scheme at hand, with patterns beside them: nothing is told by colour alone. */
export function optionOf({ categories, series, unit, colours = COLOURS }: ChartData) {
  const style = getComputedStyle(document.querySelector('.app') ?? document.documentElement)
  const colour = (name: string) => style.getPropertyValue(name).trim()
  const text = style.color
  return {
    animation: false,
    aria: { enabled: true, decal: { show: true } },
    color: colours.map(colour),
    // Browsers tell names of fonts in double quotes, which would end the attribute that a picture has them in.
    textStyle: { fontFamily: style.fontFamily.replaceAll('"', "'") },
    grid: { left: 8, right: 8, top: unit ? 64 : 36, bottom: 8, containLabel: true },
    legend: { top: 0, textStyle: { color: text } },
    tooltip: { trigger: 'axis' },
    xAxis: { type: 'category', data: categories, axisLabel: { color: text } },
    yAxis: {
      type: 'value',
      ...(unit ? { name: unit, nameTextStyle: { color: text } } : { minInterval: 1 }),
      axisLabel: { color: text },
      splitLine: { lineStyle: { color: colour('--ant-color-border-secondary') } },
    },
    series: series.map(({ name, values }) => ({ type: 'bar', name, data: values, barMaxWidth: 56 })),
  }
}

/** The same figures for a spreadsheet, which tells by the mark at the beginning that the text is UTF-8. */
export function tableOf({ categories, series, unit }: ChartData): string {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  const head = ['', ...series.map(({ name }) => quoted(unit ? `${name} (${unit})` : name))]
  const rows = categories.map((category, i) => [quoted(category), ...series.map(({ values }) => values[i])])
  return `\uFEFF${[head, ...rows].map((row) => row.join(',')).join('\r\n')}\r\n`
}
