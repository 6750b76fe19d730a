import { expect, it } from 'vitest'
import { emptySection, factsOf, formOf, missingContents, moved } from './outlineForm'
import type { TemplateSection } from './outlineQueries'

const goals: TemplateSection = {
  key: 'goals',
  title: '目标',
  contents: ['GOALS', 'SCOPE', 'TASKS'],
  author: 'BOTH',
  mandatory: true,
  start: { type: 'doc' },
}

it('a new version begins with what the latest one says, and keeps the text that sections begin with', () => {
  const form = { ...formOf({ sections: [goals] }), effectiveFrom: '2027-01-01' }
  expect(factsOf(form, 'SPECIAL')).toEqual({
    kind: 'SPECIAL',
    effectiveFrom: '2027-01-01',
    sections: [goals],
  })
})

it('a content that only an optional section answers is missing', () => {
  const optional = { ...emptySection('2'), contents: ['SEQUENCE' as const], mandatory: false }
  const form = formOf({ sections: [goals] })
  expect(missingContents({ ...form, sections: [...form.sections, optional] })).toEqual([
    'MAJOR_PROJECTS',
    'SEQUENCE',
    'SAFEGUARDS',
  ])
})

it('a section moves by one place and not beyond the edge', () => {
  expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b'])
  expect(moved(['a', 'b'], 0, 1)).toEqual(['b', 'a'])
  expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b'])
  expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b'])
})
