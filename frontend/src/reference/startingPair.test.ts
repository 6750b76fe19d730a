import { expect, it } from 'vitest'
import type { Me } from '~/api/types'
import { readStartingPair, startingPair } from './startingPair'

const me = (...pairs: { pair: { code: string; kind: string }; acts?: boolean }[]) =>
  ({ pairs: pairs.map((pair) => ({ acts: true, ...pair })) }) as Pick<Me, 'pairs'>
const LIAONING = { pair: { code: 'LN-JS', kind: 'PROVINCE' } }
const SUB = { pair: { code: 'LN-JS-1', kind: 'SUB' } }

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
  expect(startingPair(me(SUB, { ...SUB, acts: false }))).toBe('LN-JS-1')
})

it('an address that names several pairs names none', () => {
  expect(readStartingPair({ pairCode: 'LN-JS' })).toEqual({ pairCode: 'LN-JS' })
  expect(readStartingPair({ pairCode: ['LN-JS', 'JL-ZJ'] })).toHaveProperty('pairCode', undefined)
})
