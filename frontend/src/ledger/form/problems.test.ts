import { expect, it } from 'vitest'
import type { Field } from '../facts/fields'
import { placeErrors } from './problems'

const fields: Field[] = [
  { name: 'name', label: 'project.name', kind: 'text' },
  {
    name: 'investors',
    label: 'project.investors',
    kind: 'rows',
    fields: [{ name: 'creditCode', label: 'project.investor.creditCode', kind: 'text' }],
  },
]

const at = (pointer: string) => placeErrors(fields, [{ pointer, code: 'X', message: '有误' }])[0]?.path

it('puts an error at its field', () => {
  expect(at('/name')).toEqual(['name'])
  expect(at('/investors/2/creditCode')).toEqual(['investors', 2, 'creditCode'])
})

it('leaves an error of a whole list or of an unknown field to the summary', () => {
  expect(at('/investors')).toBeUndefined()
  expect(at('/unheard')).toBeUndefined()
  expect(at('')).toBeUndefined()
})
