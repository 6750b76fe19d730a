import { expect, test } from 'vitest'
import type { Cell, Coverage, Level } from './coverage'
import { levelCounts } from './levelCounts'

const cell = (pairCode: string, level: Level, measures = 0) => ({ pairCode, level, measures }) as Cell

test('measures are counted by level, and tasks that stand above them are not', () => {
  const coverage = {
    rows: [
      { clauseCode: 'T1', cells: [cell('LN-JS', 'UNDER_WAY', 2), cell('NM', 'NONE', 2)] },
      { clauseCode: 'T1.a', cells: [cell('LN-JS', 'VERIFIED'), cell('NM', 'NONE')] },
      { clauseCode: 'T1.b', cells: [cell('LN-JS', 'NONE'), cell('NM', 'NONE')] },
    ],
  } as unknown as Coverage
  expect(levelCounts(coverage, 'LN-JS')).toEqual([
    { level: 'VERIFIED', count: 1 },
    { level: 'NONE', count: 1 },
  ])
  expect(levelCounts(coverage, 'NM')).toEqual([{ level: 'NONE', count: 2 }])
})
