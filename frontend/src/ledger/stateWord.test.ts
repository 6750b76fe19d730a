import { expect, it } from 'vitest'
import type { Me } from '~/api/types'
import { stateWord } from './stateWord'

const me = (...pairs: { pair: { code: string }; side: string }[]) => ({ pairs }) as Me
const LIAONING = me({ pair: { code: 'LN-JS' }, side: 'NORTHEAST' })
const SENT_BY_THE_EAST = { side: 'EAST', pairCode: 'LN-JS' } as const

it('says who must decide', () => {
  expect(stateWord(LIAONING, 'SENT', SENT_BY_THE_EAST)).toBe('SENT_TO_US')
  expect(stateWord(LIAONING, 'SENT', { side: 'NORTHEAST', pairCode: 'LN-JS' })).toBe('SENT')
  expect(stateWord(me(), 'SENT', SENT_BY_THE_EAST)).toBe('SENT_BETWEEN_OTHERS')
})

it('says anything else to all alike', () => {
  expect(stateWord(LIAONING, 'RETURNED', SENT_BY_THE_EAST)).toBe('RETURNED')
  expect(stateWord(LIAONING, 'SENT')).toBe('SENT')
})
