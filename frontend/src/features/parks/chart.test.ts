import { expect, it } from 'vitest'
import { barsOf, scaled, toldOf } from './chart'

const YEARS = [
  { year: 2025, outputTargetWan: 400 },
  { year: 2023, outputWan: 100, outputTargetWan: 80 },
  { year: 2024, jobs: 5 },
]

it('shows the years in their order, without those of which nothing is told', () => {
  expect(barsOf(YEARS, 'output')).toEqual([
    { year: 2023, target: 80, actual: 100 },
    { year: 2025, target: 400, actual: undefined },
  ])
  expect(barsOf(YEARS, 'tax')).toEqual([])
})

it('offers the indicators of which something is told', () => {
  expect(toldOf(YEARS)).toEqual(['output', 'jobs'])
  expect(toldOf([{ year: 2025 }])).toEqual([])
})

it('measures all by the greatest, and nothing by nothing', () => {
  const height = scaled(barsOf(YEARS, 'output'))
  expect([height(400), height(100), height(undefined)]).toEqual([1, 0.25, 0])
  expect(scaled([{ year: 2024, target: 0 }])(0)).toBe(0)
})
