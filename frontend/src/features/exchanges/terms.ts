export interface Term {
  fromOn: string
  toOn: string
  lastOn: string
}

export interface Bar {
  start: number
  length: number
}

export interface Chart {
  bars: Bar[]
  /** Where each year begins whose label has room. */
  years: { year: number; at: number }[]
  /** Where today lies, if within the picture. */
  today?: number
}

const DAY = 86_400_000
const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / DAY

/** Terms as bars between the first and the last day of all, in shares of the whole width. */
export function chartOf(terms: readonly Term[], today: string): Chart {
  const first = Math.min(...terms.map(({ fromOn }) => dayOf(fromOn)))
  const last = Math.max(...terms.map(({ lastOn }) => dayOf(lastOn))) + 1
  const at = (day: number) => (day - first) / (last - first)
  const now = at(dayOf(today))
  return {
    bars: terms.map(({ fromOn, lastOn }) => ({
      start: at(dayOf(fromOn)),
      length: at(dayOf(lastOn) + 1) - at(dayOf(fromOn)),
    })),
    years: readable(
      yearsBetween(first, last).map((year) => ({ year, at: Math.max(0, at(dayOf(`${year}-01-01`))) })),
    ),
    ...(now >= 0 && now <= 1 ? { today: now } : {}),
  }
}

/** The share of a narrow picture that a year's label takes. */
const LABEL = 0.13

/** Those that leave room for the one after them; of a term that begins in December, the next year is the telling one. */
function readable(years: Chart['years']): Chart['years'] {
  const shown: Chart['years'] = []
  for (const year of [...years].reverse()) {
    const end = shown[0]?.at ?? 1
    if (end - year.at >= LABEL) shown.unshift(year)
  }
  return shown
}

function yearsBetween(first: number, last: number): number[] {
  const from = new Date(first * DAY).getUTCFullYear()
  const to = new Date((last - 1) * DAY).getUTCFullYear()
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}
