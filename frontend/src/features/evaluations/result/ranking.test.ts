import { expect, it } from 'vitest'
import type { EvaluationResult } from '../roundQueries'
import { averageOf, partedBy, placesOf, rateOf, spanOf } from './ranking'

const result = {
  pairs: [
    { pairCode: 'B', group: 'G', rank: 2 },
    { pairCode: 'A', group: 'G', rank: 1 },
    { pairCode: 'C', group: 'H', rank: 1 },
  ],
  robustness: {
    pairs: [{ pairCode: 'A', rank: 1, intervals: [{ percent: 10, best: 1, worst: 2 }], without: [] }],
  },
  uncounted: [{ pairCode: 'B', points: 17 }],
} as unknown as EvaluationResult

it('places stand within their group, from the first to the last', () => {
  const places = placesOf(result, 'G')
  expect(places.map(({ pairCode }) => pairCode)).toEqual(['A', 'B'])
  expect(places[0]?.intervals).toEqual([{ percent: 10, best: 1, worst: 2 }])
  expect(places[1]?.intervals).toEqual([])
  expect(places.map(({ uncounted }) => uncounted)).toEqual([0, 17])
})

it('an interval covers all its places', () => {
  expect(spanOf({ best: 1, worst: 1 }, 4)).toEqual({ left: 0, width: 25 })
  expect(spanOf({ best: 2, worst: 4 }, 4)).toEqual({ left: 25, width: 75 })
})

it('what does not count has no rate, which is no nought', () => {
  const dimension = { dimension: 'D', points: 7.5, excluded: false }
  expect(rateOf(dimension, 15)).toBe(50)
  expect(rateOf({ ...dimension, points: 0 }, 15)).toBe(0)
  expect(rateOf({ ...dimension, excluded: true }, 15)).toBeUndefined()
})

it('draws what counts for somebody, and names those for whom it does not', () => {
  const rates = [
    { name: 'A', values: [50, undefined, undefined] },
    { name: 'B', values: [0, 25, undefined] },
  ]
  expect(partedBy(rates)).toEqual({
    drawn: [0, 1],
    left: [
      { dimension: 1, of: ['A'] },
      { dimension: 2, of: ['A', 'B'] },
    ],
  })
  expect(partedBy([])).toEqual({ drawn: [], left: [] })
})

it('averages what is known, place by place', () => {
  expect(
    averageOf([
      [50, undefined, undefined],
      [100, 25, undefined],
    ]),
  ).toEqual([75, 25, undefined])
})
