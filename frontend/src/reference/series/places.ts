import type { Figure, FigureQuestion, Figures } from '~/reference/figure/queries'
import type { Cut } from './topics'

/** A series by month goes back so far, that of the day itself included. */
export const MONTHS = 24
/** A longer gap between years is a matter of the records and not of the chart. */
const MOST_YEARS = 40

/** The question behind a series; of months only the last ones are asked for. */
export function questionOf(
  measure: string[],
  cut: Cut,
  day: string,
  pairCode: string | undefined,
  asOf: string | undefined,
): FigureQuestion {
  const common = { measure, asOf, ...(pairCode && { pairCode: [pairCode] }) }
  switch (cut) {
    case 'PAIR':
      return { ...common, by: 'PAIR' }
    case 'YEAR':
      return { ...common, interval: 'YEAR' }
    case 'MONTH':
      return { ...common, interval: 'MONTH', from: `${monthsUntil(day)[0]}-01` }
  }
}

/** The places of a series in their order: pairs, or periods without a gap. */
export function placesOf({ items, pairCodes }: Figures, cut: Cut, day: string): string[] {
  if (cut === 'PAIR') return pairCodes
  const length = cut === 'YEAR' ? 4 : 7
  const found = [...new Set(items.flatMap(({ from }) => (from ? [from.slice(0, length)] : [])))].sort()
  if (cut === 'MONTH') return found.length > 0 ? monthsUntil(day, found.at(-1)) : []
  const [first, last] = [Number(found[0]), Number(found.at(-1))]
  return last - first < MOST_YEARS
    ? Array.from({ length: last - first + 1 }, (_, i) => String(first + i))
    : found
}

export function figureAt({ items }: Figures, cut: Cut, place: string, measure: string): Figure | undefined {
  return items.find(
    (figure) =>
      figure.measure === measure &&
      (cut === 'PAIR' ? figure.pairCode === place : figure.from?.startsWith(place)),
  )
}

/** As years and months, until the last one that has anything. */
function monthsUntil(day: string, last = ''): string[] {
  const [year = 0, month = 1] = day.split('-').map(Number)
  const months: string[] = []
  for (let i = year * 12 + month - MONTHS; months.length < MONTHS || (months.at(-1) ?? '') < last; i++) {
    months.push(`${Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`)
  }
  return months
}
