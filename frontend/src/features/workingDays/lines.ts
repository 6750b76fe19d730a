import type { components } from '~/api/schema'
import type { CalendarDay } from '~/reference/calendar'

export type DayToLoad = components['schemas']['CalendarDayToLoad']

/** A line of the text that was read, with its number there, so that what is wrong can be told by it. */
export interface Line {
  number: number
  day: DayToLoad
}

const COLUMNS = 4
const WORDS = { off: true, work: false } as const

/** Reads lines of day, holiday, off or work, and notice. Whether a day can be loaded the API says. */
export function readLines(text: string): { lines: Line[]; unreadable: number[] } {
  const lines: Line[] = []
  const unreadable: number[] = []
  text.split(/\r?\n/).forEach((row, place) => {
    if (row.trim() === '') return
    const cells = row.split(/[,\uFF0C\t]/).map((cell) => cell.trim())
    const [day = '', name = '', off = '', notice = ''] = cells
    if (cells.length !== COLUMNS || !(off in WORDS)) unreadable.push(place + 1)
    else lines.push({ number: place + 1, day: { day, name, off: WORDS[off as keyof typeof WORDS], notice } })
  })
  return { lines, unreadable }
}

/** The days of a year as they are typed, to be corrected and loaded again. */
export function textOf(days: readonly CalendarDay[]): string {
  return days
    .map(({ day, name, off, notice }) => `${day},${name},${off ? 'off' : 'work'},${notice}\n`)
    .join('')
}
