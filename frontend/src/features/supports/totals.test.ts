import { expect, it } from 'vitest'
import type { Movement } from '~/api/types'
import { totalsOf } from './totals'

const moved = (step: Movement['step'], quantity: number): Movement => ({ step, on: '2025-03-01', quantity })

it('adds up what was granted, paid out and used, and tells what is left over', () => {
  const movements = [moved('GRANTED', 0.1), moved('GRANTED', 0.2), moved('PAID', 0.2), moved('USED', 0.0001)]
  expect(totalsOf(movements)).toEqual({ granted: 0.3, paid: 0.2, used: 0.0001, unpaid: 0.1, unused: 0.1999 })
})

it('says nothing of paying out where nothing is', () => {
  expect(totalsOf([moved('GRANTED', 12.3456), moved('USED', 12.3456)])).toMatchObject({
    unpaid: undefined,
    unused: 0,
  })
  expect(totalsOf([])).toMatchObject({ granted: 0, unused: 0 })
})
