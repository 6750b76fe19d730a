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

it('steps from hit to hit, round and round', () => {
  const hits = ['1', '2', '3'].map(
    (code): SearchHit => ({ ledger: 'clauses', code, name: '', where: 'code', marks: [] }),
  )
  expect(stepped(hits, -1, 1)).toBe('clauses-1')
  expect(stepped(hits, -1, -1)).toBe('clauses-3')
  expect(stepped(hits, 2, 1)).toBe('clauses-1')
  expect(stepped(hits, 0, -1)).toBe('clauses-3')
  expect(stepped([], -1, 1)).toBeUndefined()
})
