import { expect, it } from 'vitest'
import type { Field } from '../facts/fields'
import { cells, freshRow } from './cells'

const commitments: Field = {
  name: 'commitments',
  label: 'meeting.commitments',
  kind: 'rows',
  fields: [
    { name: 'content', label: 'meeting.commitment.content', kind: 'text' },
    { name: 'keptOn', label: 'meeting.commitment.keptOn', kind: 'date', later: true },
  ],
}
const names = (row: unknown, added: boolean) => cells(commitments, row, added).map(({ name }) => name)

it('asks what became of a row only once it has been there', () => {
  expect(names({ content: '互访' }, false)).toEqual(['content', 'keptOn'])
  expect(names({ content: '互访' }, true)).toEqual(['content'])
  expect(names(undefined, true)).toEqual(['content'])
})

it('hides nothing that was told', () => {
  expect(names({ content: '互访', keptOn: '2025-06-01' }, true)).toEqual(['content', 'keptOn'])
})

it('gives a row that is added the next number, where rows are numbered', () => {
  const numbered: Field = {
    ...commitments,
    fields: [{ name: 'number', label: 'meeting.commitment.number', kind: 'count', serial: true }],
  }
  expect(freshRow(numbered, [{ number: 2 }, {}, { number: 7 }])).toEqual({ number: 8 })
  expect(freshRow(numbered, [])).toEqual({ number: 1 })
  expect(freshRow(commitments, [{}])).toEqual({})
})
