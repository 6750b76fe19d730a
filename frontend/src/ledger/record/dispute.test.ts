import { describe, expect, it } from 'vitest'
import type { Revision } from '~/api/types'
import type { Field } from '../facts/fields'
import { differing, numberIn, offeredFigures, openDispute } from './dispute'

const revision = (number: number, state: string, more: object = {}) =>
  ({ number, state, side: 'NORTHEAST', facts: { totalInvestmentWan: 120_000 }, ...more }) as Revision

const RETURNED = revision(1, 'RETURNED', {
  reason: '与备案数不一致',
  counterFacts: { totalInvestmentWan: 98_000 },
})
const FIELDS: readonly Field[] = [
  { name: 'totalInvestmentWan', label: 'project.totalInvestmentWan', kind: 'money' },
]

describe('a dispute', () => {
  it('shows what both sides say', () => {
    expect(openDispute([RETURNED])).toEqual({
      side: 'NORTHEAST',
      reason: '与备案数不一致',
      figures: [{ name: 'totalInvestmentWan', proposed: 120_000, countered: 98_000 }],
    })
  })
  it('tells nothing of what both sides say alike, however it is written', () => {
    const sent = {
      totalInvestmentWan: 120_000,
      name: '数控机床',
      funding: [{ source: 'PPP', amountWan: 1 }],
    }
    const counterFacts = { ...sent, totalInvestmentWan: 98_000, funding: [{ amountWan: 1, source: 'PPP' }] }
    const returned = revision(1, 'RETURNED', { facts: sent, counterFacts })
    expect(openDispute([returned])?.figures.map(({ name }) => name)).toEqual(['totalInvestmentWan'])
  })
  it('stays while the answer is only drafted, or was withdrawn', () => {
    expect(openDispute([revision(2, 'DRAFT'), RETURNED])).toBeDefined()
    expect(openDispute([RETURNED, revision(2, 'WITHDRAWN')])).toBeDefined()
  })
  it('ends once the answer is sent', () => {
    expect(openDispute([RETURNED, revision(2, 'SENT')])).toBeUndefined()
    expect(openDispute([RETURNED, revision(2, 'AGREED')])).toBeUndefined()
  })
})

describe('the figures of the other side', () => {
  it('are offered to the side that proposed', () => {
    expect(offeredFigures(FIELDS, [RETURNED], 'NORTHEAST')).toEqual({ totalInvestmentWan: 98_000 })
    expect(offeredFigures(FIELDS, [RETURNED], 'EAST')).toBeUndefined()
    expect(offeredFigures(FIELDS, [], undefined)).toBeUndefined()
  })
  it('are also those that are written elsewhere', () => {
    const elsewhere = FIELDS.map((field) => ({ ...field, elsewhere: true }))
    expect(offeredFigures(elsewhere, [RETURNED], 'NORTHEAST')).toEqual({ totalInvestmentWan: 98_000 })
  })
})

describe('of two lists', () => {
  it('an entry is known by the number of the one that was proposed', () => {
    const proposed = [{ id: 'a', toOn: '1' }, { id: 'b' }]
    const countered = [{ id: 'b' }, { id: 'a', toOn: '2' }, { id: 'c' }]
    expect(numberIn(proposed, countered, { id: 'a', toOn: '2' })).toBe(1)
    expect(numberIn(proposed, countered, { id: 'c' })).toBe(3)
    expect(numberIn([{ year: 1 }], undefined, { year: 1 })).toBe(1)
  })
  it('only the entries that differ are told', () => {
    const year = (of: number, tax: number) => ({ year: of, tax })
    expect(differing([year(2024, 1), year(2025, 2)], [year(2024, 1), year(2025, 3)])).toEqual([
      [year(2025, 2)],
      [year(2025, 3)],
    ])
    expect(differing([{ year: 2024, tax: 1 }], [{ tax: 1, year: 2024 }])).toEqual([[], []])
    expect(differing(12, 13)).toEqual([12, 13])
  })
})
