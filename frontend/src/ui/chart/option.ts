import type { ChartData } from './Chart'

const COLOURS = ['--calm', '--northeast', '--east']
const LINE = 24
const TITLE = 56
/** Of an entry of the legend: the sign and the gaps about it. */
const SIGN = 42

/** Colours of the scheme at hand, with patterns beside them: nothing is told by colour alone. */
export function optionOf(data: ChartData, width: number) {
  return data.radar ? radarOptionOf(data, width) : axesOptionOf(data, width)
}

function schemeOf({ series, colours = COLOURS }: ChartData, width: number) {
  const style = getComputedStyle(document.querySelector('.app') ?? document.documentElement)
  const colour = (name: string) => style.getPropertyValue(name).trim()
  const text = style.color
  const legend = legendLines(
    series.map(({ name }) => name),
    width,
  )
  const option = {
    animation: false,
    aria: { enabled: true, decal: { show: true } },
    color: colours.map(colour),
    // Browsers tell names of fonts in double quotes, which would end the attribute that a picture has them in.
    textStyle: { fontFamily: style.fontFamily.replaceAll('"', "'") },
    legend: { top: 0, textStyle: { color: text } },
  }
  return { colour, text, legend, option }
}

const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond', 'emptyCircle', 'emptyRect']
const DASHES = ['solid', 'dashed', 'dotted', [8, 3, 2, 3], [2, 6], [12, 4]]

/** One line around the middle for each series, from 0 to 100: told apart by their signs and strokes as well. */
function radarOptionOf(data: ChartData, width: number) {
  const { colour, text, legend, option } = schemeOf(data, width)
  const line = { lineStyle: { color: colour('--ant-color-border') } }
  return {
    ...option,
    tooltip: { trigger: 'item' },
    radar: {
      center: ['50%', `${52 + legend * 2}%`],
      radius: width < 480 ? '54%' : '70%',
      indicator: data.categories.map((name) => ({ name, max: 100 })),
      axisName: { color: text, formatter: (name: string) => brokenName(name, width < 480 ? 8 : 16) },
      axisLine: line,
      splitLine: line,
      splitArea: { show: false },
    },
    series: [
      {
        type: 'radar',
        data: data.series.map(({ name, values }, i) => ({
          name,
          value: values.map((value) => value ?? null),
          symbol: SYMBOLS[i % SYMBOLS.length],
          symbolSize: 7,
          lineStyle: { width: 2, type: DASHES[i % DASHES.length] },
        })),
      },
    ],
  }
}

function axesOptionOf(data: ChartData, width: number) {
  const { categories, series, unit, lines } = data
  const { colour, text, legend, option } = schemeOf(data, width)
  return {
    ...option,
    grid: {
      left: 8,
      right: 8,
      top: legend * LINE + (unit ? 40 : 12),
      bottom: 8,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    tooltip: { trigger: 'axis' },
    xAxis: {
      type: 'category',
      data: categories,
      axisLabel: {
        color: text,
        ...(data.wrapped && {
          interval: 0,
          width: Math.max(24, width / categories.length - 10),
          overflow: 'break',
        }),
      },
    },
    yAxis: {
      type: 'value',
      ...(unit ? { name: unit, nameTextStyle: { color: text } } : { minInterval: 1 }),
      axisLabel: { color: text },
      splitLine: { lineStyle: { color: colour('--ant-color-border-secondary') } },
    },
    series: series.map(({ name, values }) => ({
      type: lines ? 'line' : 'bar',
      name,
      data: values.map((value) => value ?? null),
      ...(lines ? { symbol: 'circle', symbolSize: 8 } : { barMaxWidth: 56 }),
    })),
  }
}

/** The same for a file that stands by itself: on its own ground, and saying of what and as of when it is. */
export function titledOptionOf(data: ChartData, width: number) {
  const option = optionOf(data, width)
  const style = getComputedStyle(document.querySelector('.app') ?? document.documentElement)
  return {
    ...option,
    backgroundColor: style.getPropertyValue('--ant-color-bg-container').trim() || undefined,
    title: {
      text: data.name,
      subtext: data.day,
      left: 'center',
      textStyle: { color: style.color, fontSize: 16 },
      subtextStyle: { color: style.color },
    },
    legend: { ...option.legend, top: TITLE },
    ...('grid' in option && { grid: { ...option.grid, top: option.grid.top + TITLE } }),
    ...('radar' in option && { radar: { ...option.radar, center: ['50%', '60%'], radius: '56%' } }),
  }
}

/** A name over as many lines as it needs; a character of Chinese is as wide as two others. */
export function brokenName(name: string, most: number): string {
  let line = 0
  let broken = ''
  for (const part of name.match(/[\u2e80-\uffff]|[^\u2e80-\uffff\s]+\s*|\s+/g) ?? []) {
    const wide = part.charCodeAt(0) > 0xff ? 2 : part.trimEnd().length
    if (line > 0 && line + wide > most) {
      broken = `${broken.trimEnd()}\n`
      line = 0
    }
    broken += part
    line += wide === 2 ? 2 : part.length
  }
  return broken.trimEnd()
}

/** Over how many lines a legend breaks; a character of Chinese is about twice as wide as others. */
export function legendLines(names: string[], width: number): number {
  let lines = 1
  let used = 0
  for (const name of names) {
    const wide = SIGN + [...name].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0xff ? 12 : 7), 0)
    if (used > 0 && used + wide > width) {
      lines++
      used = 0
    }
    used += wide
  }
  return lines
}

/** The same figures for a spreadsheet, which tells by the mark at the beginning that the text is UTF-8. */
export function tableOf({ name, day, heading, categories, series, unit, file }: ChartData): string {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  const drawn = series.map(({ name, values }) => ({ name: unit ? `${name} (${unit})` : name, values }))
  const columns = file ?? drawn
  const head = [heading, ...columns.map((one) => one.name)].map(quoted)
  const rows = categories.map((category, i) => [
    quoted(category),
    ...columns.map(({ values }) => values[i] ?? ''),
  ])
  const lines = [[quoted(name), quoted(day)], head, ...rows].map((row) => row.join(','))
  return `\uFEFF${lines.join('\r\n')}\r\n`
}
