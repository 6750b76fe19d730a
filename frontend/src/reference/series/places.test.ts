import { expect, test } from 'vitest'
import type { Figure, Figures } from '~/reference/figure/queries'
import { figureAt, MONTHS, placesOf, questionOf } from './places'

function answer(...froms: string[]): Figures {
  const items = froms.map((from) => ({ measure: 'M', from, value: 1 }) as Figure)
  return { items, pairCodes: ['LN-JS', 'NM'] } as Figures
}

test('years stand without a gap', () => {
  expect(placesOf(answer('2021-01-01', '2024-01-01'), 'YEAR', '2026-11-26')).toEqual([
    '2021',
    '2022',
    '2023',
    '2024',
  ])
  expect(placesOf(answer(), 'YEAR', '2026-11-26')).toEqual([])
})

test('two years that lie far apart stay two', () => {
  expect(placesOf(answer('2021-01-01', '2099-01-01'), 'YEAR', '2026-11-26')).toEqual(['2021', '2099'])
})

test('months go back two years and on to what is due later', () => {
  const months = placesOf(answer('2026-01-01', '2027-02-01'), 'MONTH', '2026-11-26')
  expect(months[0]).toBe('2024-12')
  expect(months.at(-1)).toBe('2027-02')
  expect(months).toHaveLength(MONTHS + 3)
  expect(questionOf(['M'], 'MONTH', '2026-11-26', undefined, undefined)).toMatchObject({
    interval: 'MONTH',
    from: '2024-12-01',
  })
})

test('pairs are told one by one, and a pair of its own by itself', () => {
  expect(placesOf(answer(), 'PAIR', '2026-11-26')).toEqual(['LN-JS', 'NM'])
  expect(questionOf(['M'], 'YEAR', '2026-11-26', 'NM', '2025-01-01')).toEqual({
    measure: ['M'],
    interval: 'YEAR',
    pairCode: ['NM'],
    asOf: '2025-01-01',
  })
  expect(figureAt(answer('2026-03-01'), 'MONTH', '2026-03', 'M')?.value).toBe(1)
  expect(figureAt(answer('2026-03-01'), 'MONTH', '2026-04', 'M')).toBeUndefined()
})
