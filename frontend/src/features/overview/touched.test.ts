import { expect, test } from 'vitest'
import type { Clause } from '~/api/types'
import type { Coverage } from '~/reference/coverage'
import { touchedBelow } from './touched'

const clauses = [
  ['T1', undefined],
  ['T1.1', 'T1'],
  ['T1.1.a', 'T1.1'],
  ['T1.1.b', 'T1.1'],
  ['T1.1.c', 'T1.1'],
  ['T2', undefined],
  ['T2.1', 'T2'],
].map(([code, parentCode]) => ({ code, parentCode }) as Clause)

function coverage(...untouched: string[]): Coverage {
  const cells = [
    { measures: 3, touched: 1 },
    { measures: 3, touched: 1 },
  ]
  return { rows: [{ clauseCode: 'T1', cells }], untouched } as unknown as Coverage
}

test('what one pair or another touches is touched, and not only what the best of them does', () => {
  expect(touchedBelow(coverage('T1.1.c', 'T2.1'), clauses, 'T1')).toEqual({ measures: 3, touched: 2 })
  expect(touchedBelow(coverage('T1.1.a', 'T1.1.b', 'T1.1.c'), clauses, 'T1')).toMatchObject({ touched: 0 })
})

test('who sees no pair has nothing to count', () => {
  expect(touchedBelow({ ...coverage('T1.1.a'), rows: [] }, clauses, 'T1')).toEqual({
    measures: 0,
    touched: 0,
  })
})
