import { Problem } from '~/api/errors'
import { todayInChina } from '~/ui/today'

/** The plan is of 2017; of a day before that year nothing is told. */
export const FIRST_DAY = '2017-01-01'

export type DayFault = 'noDay' | 'tooEarly' | 'inFuture'

/** Why nothing can be told of a day; nothing where it can. */
export function dayFault(day: string, today = todayInChina()): DayFault | undefined {
  if (!dayOf(day)) return 'noDay'
  if (day < FIRST_DAY) return 'tooEarly'
  return day > today ? 'inFuture' : undefined
}

/** A day of the calendar as it is written in an address; nothing for anything else. */
export function dayOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined
  const time = Date.parse(`${value}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value) ? value : undefined
}

/** An address names a day of which nothing can be told. */
export class DayProblem extends Problem {
  constructor(readonly day: string) {
    super({ code: 'WRONG_DAY' }, 400)
  }
}
