import { expect, test } from 'vitest'
import type { Coverage, Level } from './coverage'
import { cellOf, isUntouched } from './coverageCells'

function coverage(measures: number, untouched: string[], ...levels: Level[]): Coverage {
  const cells = levels.map((level, i) => ({ pairCode: `P${i}`, level, measures }))
  return { rows: [{ clauseCode: 'T1', cells }], untouched } as unknown as Coverage
}

test('what is asked of pairs and nobody has anything to show for is untouched', () => {
  expect(isUntouched(coverage(0, ['T1'], 'NONE', 'NONE'), 'T1')).toBe(true)
  expect(isUntouched(coverage(3, [], 'NONE', 'NONE'), 'T1')).toBe(true)
  expect(isUntouched(coverage(3, [], 'NONE', 'PLANNED'), 'T1')).toBe(false)
})

test('what central bodies owe, and what the matrix does not have, is not said to be untouched', () => {
  expect(isUntouched(coverage(0, [], 'NONE'), 'T1')).toBe(false)
  expect(isUntouched(coverage(0, [], 'NONE'), 'P0')).toBe(false)
})

test('a cell is that of its pair and clause', () => {
  expect(cellOf(coverage(0, [], 'NONE', 'PLANNED'), 'P1', 'T1')?.level).toBe('PLANNED')
  expect(cellOf(coverage(0, [], 'NONE'), 'P1', 'T1')).toBeUndefined()
})
