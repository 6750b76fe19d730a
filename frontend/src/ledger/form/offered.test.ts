import { expect, it } from 'vitest'
import type { SearchAnswer, SearchHit } from '~/api/types'
import { offered } from './offered'

const hit = (ledger: string, code: string): SearchHit => ({
  ledger,
  code,
  name: code,
  where: 'name',
  marks: [],
})
const answer: SearchAnswer = {
  approximate: false,
  items: [hit('parks', 'DK-2026-000001'), hit('projects', 'DK-2026-000002'), hit('parks', 'DK-2026-000003')],
  counts: [
    { ledger: 'parks', total: 2, totalCapped: false },
    { ledger: 'projects', total: 1, totalCapped: false },
  ],
}
const codes = (of: SearchAnswer | undefined, typed: string) =>
  offered(of, typed).map(({ ledger, hits }) => [ledger, ...hits.map(({ code }) => code)])

it('offers what was found by ledger, in the order of the search', () => {
  expect(codes(answer, '园区')).toEqual([
    ['parks', 'DK-2026-000001', 'DK-2026-000003'],
    ['projects', 'DK-2026-000002'],
  ])
})

it('offers a typed code alone, by its name where it was found, and no other that is like it', () => {
  expect(codes(undefined, 'dk-2026-000009')).toEqual([[undefined, 'DK-2026-000009']])
  expect(codes(answer, 'dk-2026-000009')).toEqual([[undefined, 'DK-2026-000009']])
  expect(codes(answer, 'DK-2026-000002')).toEqual([['projects', 'DK-2026-000002']])
})
