import { expect, it } from 'vitest'
import { changeOf } from './personChange'

it('sends what was typed, and null for what is to be cleared', () => {
  expect(changeOf({ post: '处长' }, ['rank'])).toEqual({ post: '处长', rank: null })
  expect(changeOf({}, [])).toEqual({})
})

it('takes what was typed anew for what is to be known', () => {
  expect(changeOf({ rank: '四级调研员' }, ['rank'])).toEqual({ rank: '四级调研员' })
})
