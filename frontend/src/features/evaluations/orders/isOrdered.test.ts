// @vitest-environment jsdom
import { expect, it } from 'vitest'
import type { Me } from '~/api/types'
import { isOrdered } from './isOrdered'

const who = (permissions: Me['permissions'], ...pairs: { east?: object }[]) =>
  ({ permissions, pairs: pairs.map((pair) => ({ pair })) }) as Me

it('orders are for the sides of a pair and for whoever issues them', () => {
  expect(isOrdered(who(['READ_LEDGER', 'COORDINATE']))).toBe(true)
  expect(isOrdered(who(['READ_LEDGER', 'DRAFT'], { east: {} }))).toBe(true)
})

it('who looks at all pairs, or has nobody on the other side, is told of none', () => {
  expect(isOrdered(who(['READ_LEDGER']))).toBe(false)
  expect(isOrdered(who(['READ_LEDGER', 'DRAFT'], {}))).toBe(false)
})
