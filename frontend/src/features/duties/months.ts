import type { Duty } from '~/api/types'
import type { CalendarDay } from '~/reference/calendar'
import { grouped } from '~/ui/grouped'

export interface Day {
  date: string
  /** Of the month, from 1. */
  number: number
  off: boolean
  /** What a notice of the State Council says of it, if anything. */
  said?: CalendarDay
  duties: Duty[]
}

/** A month by its weeks from Monday on; nothing where a day belongs to another month. */
export interface Month {
  number: number
  weeks: (Day | undefined)[][]
  due: Day[]
}

const DAYS = 7

/** The twelve months of a year with days off and what is due on each day. */
export function monthsOf(year: number, said: readonly CalendarDay[], duties: readonly Duty[]): Month[] {
  const words = new Map(said.map((day) => [day.day, day]))
  const owed = grouped(duties, ({ dueOn }) => dueOn)
  return Array.from({ length: 12 }, (_, month) => {
    const days = Array.from({ length: lengthOf(year, month) }, (_, day) =>
      dayOf(year, month, day + 1, words, owed),
    )
    const before = (weekdayOf(year, month, 1) + DAYS - 1) % DAYS
    const cells = [...Array.from({ length: before }, () => undefined), ...days]
    const weeks = Array.from({ length: Math.ceil(cells.length / DAYS) }, (_, week) =>
      Array.from({ length: DAYS }, (_, day) => cells[week * DAYS + day]),
    )
    return { number: month + 1, weeks, due: days.filter((day) => day.duties.length > 0) }
  })
}

function dayOf(
  year: number,
  month: number,
  number: number,
  words: ReadonlyMap<string, CalendarDay>,
  owed: ReadonlyMap<string, Duty[]>,
): Day {
  const date = new Date(Date.UTC(year, month, number)).toISOString().slice(0, 10)
  const said = words.get(date)
  const weekend = [0, 6].includes(weekdayOf(year, month, number))
  return { date, number, off: said?.off ?? weekend, ...(said && { said }), duties: owed.get(date) ?? [] }
}

function weekdayOf(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month, day)).getUTCDay()
}

function lengthOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
}
