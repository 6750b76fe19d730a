import type { components } from '~/api/schema'

export type Entry = components['schemas']['ReferenceFigureEntry']

/** A line of the text that was read, with its number there, so that what is wrong can be told by it. */
export interface Line {
  number: number
  entry: Entry
}

const COLUMNS = 5

/**
 * Reads lines of kind, region, year, value and source. A first line without a year in the third column is the heading. What a
 * value is worth the API says; a line of another number of columns cannot be read at all.
 */
export function readCsv(text: string): { lines: Line[]; unreadable: number[] } {
  const lines: Line[] = []
  const unreadable: number[] = []
  rowsOf(text).forEach(({ cells, number }, i) => {
    const [kind = '', regionCode = '', year = '', value = '', source = ''] = cells.map((cell) => cell.trim())
    if (i === 0 && !/^\d+$/.test(year)) return
    if (cells.length !== COLUMNS) unreadable.push(number)
    else lines.push({ number, entry: entryOf(kind, regionCode, year, value, source) })
  })
  return { lines, unreadable }
}

function entryOf(kind: string, regionCode: string, year: string, value: string, source: string): Entry {
  const entry = { kind, regionCode, year: numberOf(year), source, ...(value && { value: numberOf(value) }) }
  return entry as Entry
}

/** What is no number goes to the API as it stands, which says so. */
function numberOf(text: string): number | string {
  const number = Number(text.replaceAll(',', ''))
  return text === '' || Number.isNaN(number) ? text : number
}

interface Row {
  cells: string[]
  number: number
}

const CELL = /("(?:[^"]|"")*"|[^,\n]*)(,|\n|$)/g

/** As RFC 4180 has it: quoted cells may hold commas, line ends and doubled quotes. Empty lines count, but say nothing. */
function rowsOf(text: string): Row[] {
  const rows: Row[] = []
  let cells: string[] = []
  let line = 1
  let first = 1
  for (const [, given = '', end] of text
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .matchAll(CELL)) {
    cells.push(/^".*"$/s.test(given) ? given.slice(1, -1).replaceAll('""', '"') : given)
    line += given.split('\n').length - 1
    if (end === ',') continue
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ cells, number: first })
    if (!end) break
    cells = []
    first = ++line
  }
  return rows
}
