import { expect, it } from 'vitest'
import { Problem } from '~/api/errors'
import type { Narrative } from './narrative'
import { refusedFields } from './refused'

const TEXT: Narrative = {
  type: 'doc',
  content: [
    { type: 'paragraph', content: [{ type: 'text', text: '共' }, figure('one', 'PROJECTS')] },
    { type: 'figure', attrs: { field: 'two', measure: 'CADRES' } },
  ],
}

function figure(field: string, measure: string) {
  return { type: 'liveFigure', attrs: { field, measure } }
}

function refusal(...pointers: string[]) {
  return new Problem({
    errors: pointers.map((pointer) => ({ pointer, code: 'REQUIRED', message: '必填。' })),
  })
}

it('finds the place in the text and the part of its question', () => {
  const refused = refusedFields(
    refusal(
      '/blocks/content/0/content/1/attrs/unit',
      '/blocks/content/1/attrs/from',
      '/blocks/content/1/attrs/to',
    ),
    TEXT,
  )
  expect(refused).toMatchObject([
    { field: 'one', node: 'liveFigure', part: 'unit', message: '必填。' },
    { field: 'two', node: 'figure', part: 'from' },
  ])
})

it('what is refused of the text itself is no field', () => {
  expect(refusedFields(refusal('/blocks', '/blocks/content/0', '/blocks/content/7/attrs'), TEXT)).toEqual([])
})
