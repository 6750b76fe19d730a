// @vitest-environment jsdom
import { getSchema } from '@tiptap/core'
import { Slice } from '@tiptap/pm/model'
import { expect, it } from 'vitest'
import { extensions } from './extensions'
import { taken, withoutTables } from './pasting'

const none = () => ({ dom: document.createElement('span') })
const schema = getSchema(extensions({ liveFigure: none, recordsTable: none, figure: none }))

it('what is pasted gets a name of its own wherever it stands, and keeps its question', () => {
  const field = '6a4c4c40-9d4e-4f0e-8f5c-111111111111'
  const text = schema.nodeFromJSON({
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: '共', marks: [{ type: 'bold' }] },
          { type: 'liveFigure', attrs: { field, measure: 'PROJECTS' } },
        ],
      },
      { type: 'recordsTable', attrs: { field, ledger: 'projects' } },
    ],
  })
  const found: Record<string, unknown>[] = []
  const pasted = taken(new Slice(text.content, 1, 0))
  pasted.content.descendants((node) => {
    if (node.attrs.field) found.push(node.attrs)
  })
  expect(found).toMatchObject([{ measure: 'PROJECTS' }, { ledger: 'projects' }])
  expect(new Set([field, ...found.map((one) => one.field)]).size).toBe(3)
  expect(pasted.content.textBetween(0, pasted.content.size)).toContain('共')
  expect([pasted.openStart, pasted.openEnd]).toEqual([1, 0])
})

it('of a table each row becomes a paragraph, and its cells stay apart', () => {
  const table = '<table><tr><td><p>甲</p><p>乙</p></td><td>丙</td></tr><tr><td></td><td>丁</td></tr></table>'
  expect(withoutTables(`<p>前</p>${table}`)).toBe('<p>前</p><p>甲 乙、丙</p><p>丁</p>')
})

it('a table within a table loses nothing', () => {
  const inner = '<table><tr><td>甲</td><td>乙</td></tr></table>'
  expect(withoutTables(`<table><tr><td>${inner}</td><td>丙</td></tr></table>`)).toBe('<p>甲、乙、丙</p>')
})

it('what holds no table stays as it is', () => {
  expect(withoutTables('<p>甲<b>乙</b>')).toBe('<p>甲<b>乙</b>')
})

it('what nobody sees is left out, and cells of another program stay apart', () => {
  const odd = '项目\t金额\u200b一\u00ad二\ufeff三\u2028四\u200d五'
  const text = schema.nodeFromJSON({
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: odd, marks: [{ type: 'bold' }] }] }],
  })
  const pasted = taken(new Slice(text.content, 0, 0))
  expect(pasted.content.textBetween(0, pasted.content.size)).toBe('项目 金额一二三 四\u200d五')
  expect(pasted.content.firstChild?.firstChild?.marks).toHaveLength(1)
})

it('a text of nothing but what nobody sees leaves no text behind', () => {
  const text = schema.nodeFromJSON({
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: '\u200b\u2060' }] }],
  })
  expect(taken(new Slice(text.content, 0, 0)).content.firstChild?.childCount).toBe(0)
})
