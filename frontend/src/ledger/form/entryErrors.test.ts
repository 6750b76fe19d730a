import { describe, expect, it } from 'vitest'
import type { Field } from '../facts/fields'
import { placeInEntry } from './entryErrors'
import type { PlacedError } from './problems'

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

const RECORD: readonly Field[] = [
  { name: 'benefitTerms', label: 'park.benefitTerms', kind: 'rows', fields: FIELDS, elsewhere: true },
]
const paths = (placed: readonly PlacedError[]) => placed.map(({ path }) => path?.join('.'))

describe('errors of an entry', () => {
  const forms = [{ fields: FIELDS, pointers: ['/benefitTerms/1', ''] }]
  it('stand at its fields and rows, whichever way they are pointed at', () => {
    const errors = [
      error('/fromOn'),
      error('/benefitTerms/1/fromOn'),
      error('/benefitTerms/1/tiers/1/fromWan'),
      error('/tiers/0'),
    ]
    expect(paths(placeInEntry(forms, RECORD, errors))).toEqual([
      'fromOn',
      'fromOn',
      'tiers.1.fromWan',
      'tiers.0',
    ])
  })
  it('of other entries and of the record are told where they are', () => {
    const errors = [error('/benefitTerms/12/fromOn'), error('/benefitTerms/0'), error('/unheard'), error('')]
    const placed = placeInEntry(forms, RECORD, errors)
    expect(paths(placed)).toEqual([undefined, undefined, undefined, undefined])
    expect(placed.map(({ place }) => place?.path.length)).toEqual([2, 1, undefined, undefined])
  })
  it('go to the part of the form that they are about', () => {
    const parts = [
      { fields: FIELDS, pointers: ['/participants/3', '/participant'], group: 'participant' },
      { fields: FIELDS, pointers: ['/person'], group: 'person' },
    ]
    const errors = [
      error('/person/fromOn'),
      error('/participant/fromOn'),
      error('/participants/3/fromOn'),
      error('/person'),
    ]
    expect(paths(placeInEntry(parts, RECORD, errors))).toEqual([
      'person.fromOn',
      'participant.fromOn',
      'participant.fromOn',
      undefined,
    ])
  })
})
