import { expect, it } from 'vitest'
import { emptyList } from './emptyList'

const asked = { filtered: false, past: false, mayDraft: true, emptyHint: 'project.emptyHint' } as const

it('invites to write a first record whoever may write one', () => {
  expect(emptyList(asked)).toMatchObject({ hint: 'project.emptyHint', next: 'create' })
  expect(emptyList({ ...asked, mayDraft: false })).toEqual({
    title: 'list.nothing',
    hint: 'list.nothingToRead',
  })
})

it('says of a past day that nothing was agreed by then, and invites nobody', () => {
  expect(emptyList({ ...asked, past: true })).toEqual({ title: 'list.nothingByThen', hint: 'list.laterOnly' })
  expect(emptyList({ ...asked, past: true, filtered: true })).toMatchObject({
    title: 'list.noMatchByThen',
    next: 'clear',
  })
})

it('offers other conditions where some were set', () => {
  expect(emptyList({ ...asked, filtered: true })).toMatchObject({ title: 'list.noMatch', next: 'clear' })
})
