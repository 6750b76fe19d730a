import { describe, expect, it } from 'vitest'
import type { Field } from '../facts/fields'
import { errorsOfEntry, placeOf } from './entryErrors'

const FIELDS: readonly Field[] = [
  { name: 'fromOn', label: 'park.terms.fromOn', kind: 'date' },
  {
    name: 'tiers',
    label: 'park.terms.tiers',
    kind: 'rows',
    fields: [{ name: 'fromWan', label: 'park.terms.fromWan', kind: 'money' }],
  },
]
const error = (pointer: string) => ({ pointer, code: 'X', message: 'x' })

describe('errors of an entry', () => {
  it('stand at its fields, whichever way they are pointed at', () => {
    const { fields, others } = errorsOfEntry(
      [{ fields: FIELDS, pointers: ['/benefitTerms/12', ''] }],
      [error('/fromOn'), error('/benefitTerms/12/fromOn'), error('/benefitTerms/12/tiers/1/fromWan')],
    )
    expect(fields.map(({ name }) => name)).toEqual([['fromOn'], ['fromOn'], ['tiers', 1, 'fromWan']])
    expect(others).toEqual([])
  })
  it('of other entries and of the record are told apart', () => {
    const { fields, others } = errorsOfEntry(
      [{ fields: FIELDS, pointers: ['/benefitTerms/1', ''] }],
      [error('/benefitTerms/12/fromOn'), error('/benefitTerms/0/fromOn'), error('/settlements'), error('')],
    )
    expect(fields).toEqual([])
    expect(others).toHaveLength(4)
  })
  it('go to the part of the form that they are about', () => {
    const { fields, others } = errorsOfEntry(
      [
        { fields: FIELDS, pointers: ['/participants/3', '/participant'], group: 'participant' },
        { fields: FIELDS, pointers: ['/person'], group: 'person' },
      ],
      [
        error('/person/fromOn'),
        error('/participant/fromOn'),
        error('/participants/3/fromOn'),
        error('/person'),
      ],
    )
    expect(fields.map(({ name }) => name.join('.'))).toEqual([
      'person.fromOn',
      'participant.fromOn',
      'participant.fromOn',
    ])
    expect(others).toHaveLength(1)
  })
})

describe('the place of an entry', () => {
  const years = [{ year: 2021 }, { year: 2024 }]
  it('is that of the one it corrects', () => {
    expect(placeOf(years, { year: 2024 }, { key: ['year'] })).toBe(1)
  })
  it('is the last in a list without order', () => {
    expect(placeOf(years, { year: 2020 }, { key: ['year'] })).toBe(2)
  })
  it('is where the order has it', () => {
    const order = { key: ['year'], sortedBy: ({ year }: Record<string, unknown>) => [Number(year)] }
    expect([2020, 2022, 2025].map((year) => placeOf(years, { year }, order))).toEqual([0, 1, 2])
  })
})
