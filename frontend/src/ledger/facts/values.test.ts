import { describe, expect, it } from 'vitest'
import { factsOf, sameValue, tidy } from './values'

it('facts leave out what the record says about itself', () => {
  const fields = [{ name: 'name', label: 'project.name', kind: 'text' }] as const
  expect(factsOf(fields, { name: '碳纤维', id: '1', version: 3 })).toEqual({ name: '碳纤维' })
})

describe('tidy facts', () => {
  it('carry nothing empty', () => {
    expect(
      tidy({ name: ' 碳纤维 ', summary: '  ', funding: [{ source: undefined }, { source: 'PPP' }] }),
    ).toEqual({
      name: '碳纤维',
      funding: [{ source: 'PPP' }],
    })
  })
  it('keep zero, false and an emptied list', () => {
    expect(tidy({ amount: 0, flagship: false, milestones: [] })).toEqual({
      amount: 0,
      flagship: false,
      milestones: [],
    })
  })
})

describe('values', () => {
  it('are the same whatever the order of their names', () => {
    expect(sameValue({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true)
  })
  it('are the same when both are missing in their own way', () => {
    expect(sameValue(null, undefined)).toBe(true)
    expect(sameValue('', undefined)).toBe(true)
    expect(sameValue([], undefined)).toBe(true)
    expect(sameValue([{ year: 1, records: [] }], [{ year: 1 }])).toBe(true)
  })
  it('differ by one figure', () => {
    expect(sameValue([{ amountWan: 1 }], [{ amountWan: 2 }])).toBe(false)
  })
})
