import { expect, it } from 'vitest'
import { chartOf } from './terms'

const term = (fromOn: string, lastOn: string) => ({ fromOn, toOn: lastOn, lastOn })

it('terms lie between the first and the last day of all', () => {
  const { bars } = chartOf([term('2025-01-01', '2025-12-31'), term('2026-01-01', '2026-12-31')], '2025-07-01')
  expect(bars[0]).toEqual({ start: 0, length: 0.5 })
  expect(bars[1]).toEqual({ start: 0.5, length: 0.5 })
})

it('a term of one day is a bar', () => {
  expect(chartOf([term('2025-03-01', '2025-03-01')], '2025-03-01').bars).toEqual([{ start: 0, length: 1 }])
})

it('each year is marked where it begins, and today where it lies', () => {
  const chart = chartOf([term('2025-07-01', '2026-06-30')], '2026-07-01')
  expect(chart.years.map(({ year }) => year)).toEqual([2025, 2026])
  expect(chart.years[0]?.at).toBe(0)
  expect(chart.today).toBe(1)
  expect(chartOf([term('2025-07-01', '2026-06-30')], '2030-01-01').today).toBeUndefined()
})

it('labels leave room for one another', () => {
  const years = (from: string, to: string) =>
    chartOf([term(from, to)], '2025-07-01').years.map(({ year }) => year)
  expect(years('2024-12-01', '2026-11-30')).toEqual([2025, 2026])
  expect(years('2025-01-01', '2026-01-31')).toEqual([2025])
  expect(years('2024-12-15', '2024-12-31')).toEqual([2024])
})
