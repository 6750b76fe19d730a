import { expect, it } from 'vitest'
import type { Revision } from '~/api/types'
import type { Field } from '../facts/fields'
import { comparableFields, ownFigures } from './returning'

const FIELDS: readonly Field[] = [
  { name: 'name', label: 'record.name', kind: 'text' },
  { name: 'pairCode', label: 'record.pairCode', kind: 'choice', reference: 'pair' },
  { name: 'participants', label: 'exchange.participants', kind: 'rows', elsewhere: true },
]
const sending = (action: string, participants: unknown, ...pointers: string[]) =>
  ({ action, facts: { participants }, differences: pointers.map((pointer) => ({ pointer })) }) as Revision
const namesOf = (sent: Revision) => comparableFields(FIELDS, sent).map(({ name }) => name)

it('what is written elsewhere can be countered when it was sent; a pair never', () => {
  expect(namesOf(sending('CHANGE', [{}], '/name'))).toEqual(['name'])
  expect(namesOf(sending('CHANGE', [{}], '/participants/0/toOn'))).toEqual(['name', 'participants'])
  expect(namesOf(sending('CREATE', [{}]))).toEqual(['name', 'participants'])
  expect(namesOf(sending('CREATE', undefined))).toEqual(['name'])
})

it('only what differs is told, a list as a whole', () => {
  const sent = { name: '专项资金', unit: 'WAN_YUAN', movements: [{ step: 'PAID', quantity: 500 }] }
  const held = { ...sent, movements: [{ step: 'PAID', quantity: 450 }], document: ' ', planned: [] }
  expect(ownFigures(sent, held)).toEqual({ movements: [{ step: 'PAID', quantity: 450 }] })
})

it('what the own side does not have is told as nothing, and what the form does not show not at all', () => {
  const sent = { validUntil: '2026-12-31', institution: '示例党校' }
  expect(ownFigures(sent, { validUntil: '' })).toEqual({ validUntil: null })
})
