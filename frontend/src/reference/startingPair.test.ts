import { expect, it } from 'vitest'
import type { Me } from '~/api/types'
import { startingPair } from './startingPair'

const me = (...pairs: { pair: { code: string; kind: string }; acts: boolean }[]) =>
  ({ pairs }) as Pick<Me, 'pairs'>
const LIAONING = { pair: { code: 'LN-JS', kind: 'PROVINCE' }, acts: true }
const SUB = { pair: { code: 'LN-JS-1', kind: 'SUB' }, acts: true }

it('a new record starts where it was opened from', () => {
  expect(startingPair(me(LIAONING), 'JL-ZJ')).toBe('JL-ZJ')
})

it('or in the only main pair of its own', () => {
  expect(startingPair(me(SUB, LIAONING))).toBe('LN-JS')
  expect(startingPair(me(LIAONING, LIAONING))).toBeUndefined()
  expect(startingPair(me())).toBeUndefined()
})

it('or in the only sub-pair of who has no other', () => {
  expect(startingPair(me(SUB))).toBe('LN-JS-1')
  expect(startingPair(me(SUB, SUB))).toBeUndefined()
})

it('but never in one where a government below acts', () => {
  expect(startingPair(me({ ...SUB, acts: false }))).toBeUndefined()
  expect(startingPair(me({ ...SUB, acts: false }, SUB))).toBe('LN-JS-1')
})
