import { expect, test } from 'vitest'
import type { Figure, Figures } from '~/reference/figure/queries'
import { cohortsOf, periodOf } from './periods'

const figure = (measure: string, from: string | undefined, value: number) =>
  ({ measure, from, value }) as Figure

test('a cohort has what became of those signed in its period, the latest first', () => {
  const items = [
    figure('EVER_SIGNED', '2023-01-01', 4),
    figure('EVER_SIGNED', '2024-01-01', 2),
    figure('EVER_STARTED', '2024-01-01', 1),
    figure('EVER_SIGNED', undefined, 9),
  ]
  const cohorts = cohortsOf({ items } as Figures)
  expect(cohorts.map(({ from }) => from)).toEqual(['2024-01-01', '2023-01-01'])
  expect(cohorts[0]?.of('EVER_STARTED')?.value).toBe(1)
  expect(cohorts[1]?.of('EVER_STARTED')).toBeUndefined()
})

test('a period is called as people call it', () => {
  expect(periodOf('2024-01-01', 'YEAR')).toEqual({ year: '2024' })
  expect(periodOf('2024-10-01', 'QUARTER')).toEqual({ year: '2024', quarter: 4 })
  expect(periodOf('2024-10-01', 'MONTH')).toEqual({ year: '2024', month: '2024-10' })
})
