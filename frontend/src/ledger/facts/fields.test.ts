import { describe, expect, it } from 'vitest'
import { type Field, fieldAt, grouped, pointerSteps } from './fields'

const fields: Field[] = [
  { name: 'name', label: 'project.name', kind: 'text', group: 'project.group.base' },
  { name: 'summary', label: 'project.summary', kind: 'longText' },
  {
    name: 'investors',
    label: 'project.investors',
    kind: 'rows',
    group: 'project.group.money',
    fields: [{ name: 'name', label: 'project.investor.name', kind: 'text' }],
  },
]

describe('groups of fields', () => {
  it('gather the fields that follow their first one', () => {
    expect(grouped(fields).map((group) => group.fields.map(({ name }) => name))).toEqual([
      ['name', 'summary'],
      ['investors'],
    ])
  })
})

describe('a pointer', () => {
  it('is read by RFC 6901', () => {
    expect(pointerSteps('/a~1b/0/c~0d')).toEqual(['a/b', '0', 'c~d'])
  })
  it('leads to a field in a row', () => {
    const found = fieldAt(fields, '/investors/1/name')
    expect(found?.path.map(({ label }) => label)).toEqual(['project.investors', 'project.investor.name'])
    expect(found?.rows).toEqual([1])
  })
  it('may lead nowhere', () => {
    expect(fieldAt(fields, '/unheard')).toBeUndefined()
    expect(fieldAt(fields, '')).toBeUndefined()
  })
})
