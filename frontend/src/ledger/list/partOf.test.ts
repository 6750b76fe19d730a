import { expect, test } from 'vitest'
import type { Figure, Measure } from '~/reference/figure/queries'
import { partOf, questionOf } from './partOf'

const figure = {
  measure: 'INVESTED',
  value: 7,
  net: 5,
  list: '/api/v1/projects?state=AGREED&oneSided=false&pairCode=LN-JS&withSubPairs=true&asOf=2026-11-27',
  netList:
    '/api/v1/projects?state=AGREED&oneSided=false&attributedTo=LN-JS&withSubPairs=true&asOf=2026-11-27',
  oneSided: {
    records: 1,
    value: 2,
    list: '/api/v1/projects?state=AGREED&oneSided=true&pairCode=LN-JS&withSubPairs=true&asOf=2026-11-27',
  },
} as unknown as Figure
const pair = { withSubPairs: 'true', pairCode: ['LN-JS'] }

test('a list is told by the part that it adds up to, whatever its page and order', () => {
  const agreed = { state: ['AGREED'], oneSided: 'false' }
  expect(partOf(figure, { ...agreed, ...pair, page: '2', sort: 'name' })?.value).toBe(7)
  expect(partOf(figure, { ...agreed, withSubPairs: 'true', attributedTo: ['LN-JS'] })).toMatchObject({
    label: 'series.net',
    value: 5,
  })
  expect(partOf(figure, { state: ['AGREED'], oneSided: 'true', ...pair })?.value).toBe(2)
})

test('another list is not told', () => {
  expect(partOf(figure, { state: ['AGREED'], ...pair })).toBeUndefined()
  expect(partOf(figure, { state: ['AGREED'], oneSided: 'false', pairCode: ['LN-JS'] })).toBeUndefined()
})

test('the figure is asked for by what the list is filtered by', () => {
  const measure = { code: 'INVESTED', dated: 'signedOn' } as Measure
  expect(
    questionOf(measure, {
      attributedTo: 'LN-JS',
      signedOnFrom: '2024-01-01',
      asOf: '2025-12-31',
      kind: ['SERVICE'],
    }),
  ).toEqual({
    measure: ['INVESTED'],
    pairCode: ['LN-JS'],
    clause: undefined,
    asOf: '2025-12-31',
    from: '2024-01-01',
    to: undefined,
  })
})
