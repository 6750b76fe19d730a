import { expect, it } from 'vitest'
import type { Me } from '~/api/types'
import { awaited } from './awaited'

const me = (...pairs: { pair: { code: string }; side: string; acts: boolean }[]) =>
  ({ pairs }) as Pick<Me, 'pairs'>
const LIAONING = me({ pair: { code: 'LN-JS' }, side: 'NORTHEAST', acts: true })

it('what was sent waits for the side that did not send it', () => {
  expect(awaited(LIAONING, { side: 'EAST', pairCode: 'LN-JS' })).toBe('US')
  expect(awaited(LIAONING, { side: 'NORTHEAST', pairCode: 'LN-JS' })).toBe('THEM')
})

it('who belongs to no side of the pair only looks on', () => {
  expect(awaited(me(), { side: 'EAST', pairCode: 'LN-JS' })).toBeUndefined()
  expect(awaited(LIAONING, { side: 'EAST', pairCode: 'JL-ZJ' })).toBeUndefined()
  const above = me({ pair: { code: 'LN-JS' }, side: 'NORTHEAST', acts: false })
  expect(awaited(above, { side: 'EAST', pairCode: 'LN-JS' })).toBeUndefined()
})
