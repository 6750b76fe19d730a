import { expect, it } from 'vitest'
import { type Field, fieldAt } from '../facts/fields'
import { placeErrors, problemInWords } from './problems'

const fields: Field[] = [
  { name: 'name', label: 'project.name', kind: 'text' },
  { name: 'clauses', label: 'record.clauses', kind: 'choices' },
  { name: 'tenants', label: 'park.tenants', kind: 'rows', elsewhere: true },
  {
    name: 'investors',
    label: 'project.investors',
    kind: 'rows',
    fields: [{ name: 'creditCode', label: 'project.investor.creditCode', kind: 'text' }],
  },
]

const pathOf = (pointer: string) => placeErrors(fields, [{ pointer, code: 'X', message: '有误' }])[0]?.path

it('puts an error at its field', () => {
  expect(pathOf('/name')).toEqual(['name'])
  expect(pathOf('/investors/2/creditCode')).toEqual(['investors', 2, 'creditCode'])
})

it('puts an error of a list at the list, of a row at the row, and of one choice at all of them', () => {
  expect(pathOf('/investors')).toEqual(['investors'])
  expect(pathOf('/investors/2')).toEqual(['investors', 2])
  expect(pathOf('/clauses/1')).toEqual(['clauses'])
})

it('leaves an error of an unknown field, or of one written elsewhere, to the summary', () => {
  expect(pathOf('/unheard')).toBeUndefined()
  expect(pathOf('/tenants/0')).toBeUndefined()
  expect(pathOf('')).toBeUndefined()
})

it('says what is wrong with which row', () => {
  const t = (key: string) => key
  const place = fieldAt(fields, '/investors/2/creditCode')
  expect(problemInWords(place, '有误', t)).toBe('project.investors 3 · project.investor.creditCode：有误')
  expect(problemInWords(undefined, '有误', t)).toBe('有误')
})
