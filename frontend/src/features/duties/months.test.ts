import { expect, it } from 'vitest'
import type { Duty } from '~/api/types'
import { monthsOf } from './months'

const HOLIDAY = { day: '2026-10-01', name: 'National Day', off: true, notice: 'n' }
const WORKED = { day: '2026-10-10', name: 'National Day', off: false, notice: 'n' }
const DUTY = { code: 'ANNUAL_PLAN.LN-JS.2026', dueOn: '2026-03-31' } as Duty

it('a year has twelve months of weeks that begin on Monday', () => {
  const months = monthsOf(2026, [], [])
  expect(months).toHaveLength(12)
  expect(months[9]?.weeks[0]?.map((day) => day?.number)).toEqual([
    undefined,
    undefined,
    undefined,
    1,
    2,
    3,
    4,
  ])
  expect(months.flatMap(({ weeks }) => weeks.flat()).filter(Boolean)).toHaveLength(365)
  expect(months.every(({ weeks }) => weeks.every((week) => week.length === 7))).toBe(true)
  expect(monthsOf(2024, [], [])[1]?.weeks.flat().filter(Boolean)).toHaveLength(29)
})

it('days off are weekends but for what is said otherwise', () => {
  const october = monthsOf(2026, [HOLIDAY, WORKED], [])[9]
  const off = october?.weeks.flat().filter((day) => day?.off)
  expect(off?.map((day) => day?.number)).toEqual([1, 3, 4, 11, 17, 18, 24, 25, 31])
  expect(october?.weeks.flat().find((day) => day?.number === 10)?.said).toBe(WORKED)
})

it('what is due stands on its day', () => {
  const months = monthsOf(2026, [], [DUTY])
  expect(months[2]?.due.map(({ date, duties }) => [date, duties.length])).toEqual([['2026-03-31', 1]])
  expect(months[3]?.due).toEqual([])
})
