import { expect, it } from 'vitest'
import { isAgreed, merge, together } from './merge'
import { isSame, type Narrative } from './narrative'

const doc = (...texts: string[]): Narrative => ({
  type: 'doc',
  content: texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
})
const BASE = doc('一', '二', '三')

it('changes in different places are both kept', () => {
  const stretches = merge(doc('一改', '二', '三'), BASE, doc('一', '二', '三', '四'))
  expect(isAgreed(stretches)).toBe(true)
  expect(
    isSame(
      together(stretches, ({ mine }) => mine),
      doc('一改', '二', '三', '四'),
    ),
  ).toBe(true)
})

it('the same change by both is one', () => {
  const stretches = merge(doc('一', '改', '三'), BASE, doc('一', '改', '三'))
  expect(isAgreed(stretches)).toBe(true)
  expect(
    isSame(
      together(stretches, ({ mine }) => mine),
      doc('一', '改', '三'),
    ),
  ).toBe(true)
})

it('nothing is lost where both changed the same place', () => {
  const stretches = merge(doc('一', '我', '三'), BASE, doc('一', '他', '三'))
  expect(isAgreed(stretches)).toBe(false)
  const both = together(stretches, ({ mine, theirs }) => [...mine, ...theirs])
  expect(isSame(both, doc('一', '我', '他', '三'))).toBe(true)
})

it('a paragraph that one removed and the other changed is told', () => {
  expect(isAgreed(merge(doc('一', '三'), BASE, doc('一', '他', '三')))).toBe(false)
})

it('what says nothing makes no difference', () => {
  const written: Narrative = {
    type: 'doc',
    content: [{ type: 'paragraph', attrs: { carried: null }, content: [{ type: 'text', text: '一' }] }],
  }
  expect(isSame(written, doc('一'))).toBe(true)
})
