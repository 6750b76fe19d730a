import { expect, it } from 'vitest'
import type { SearchHit } from '~/api/types'
import { grouped, stepped } from './kinds'
import { pieces } from './pieces'

it('marks what was looked for, in its own part alone', () => {
  const marks: SearchHit['marks'] = [
    { in: 'NAME', from: 0, to: 2 },
    { in: 'NAME', from: 3, to: 4 },
    { in: 'EXCERPT', from: 1, to: 2 },
  ]
  expect(pieces('abcd', marks, 'NAME')).toEqual([
    { text: 'ab', marked: true },
    { text: 'c', marked: false },
    { text: 'd', marked: true },
  ])
  expect(pieces('abcd', marks, 'CODE')).toEqual([{ text: 'abcd', marked: false }])
})

it('groups hits by kind in the order of the best', () => {
  const hit = (ledger: string, code: string): SearchHit => ({
    ledger,
    code,
    name: code,
    where: 'name',
    marks: [],
  })
  const items = [hit('parks', '1'), hit('projects', '2'), hit('parks', '3')]
  const counts = [
    { ledger: 'parks', total: 1000, totalCapped: true },
    { ledger: 'projects', total: 1, totalCapped: false },
  ]
  expect(grouped({ approximate: false, items, counts })).toEqual([
    { kind: 'parks', total: 1000, capped: true, hits: [items[0], items[2]] },
    { kind: 'projects', total: 1, capped: false, hits: [items[1]] },
  ])
})

it('steps from one to the next, round and round', () => {
  const keys = ['pairs-NM', 'projects-1', 'clauses-T1']
  expect(stepped(keys, undefined, 1)).toBe('pairs-NM')
  expect(stepped(keys, undefined, -1)).toBe('clauses-T1')
  expect(stepped(keys, 'clauses-T1', 1)).toBe('pairs-NM')
  expect(stepped(keys, 'pairs-NM', -1)).toBe('clauses-T1')
  expect(stepped(keys, 'gone', 1)).toBe('pairs-NM')
  expect(stepped([], undefined, 1)).toBeUndefined()
})
