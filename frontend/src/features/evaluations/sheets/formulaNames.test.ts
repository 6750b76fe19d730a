import { expect, it } from 'vitest'
import { inserted, itemsOf } from './formulaNames'

it('a name stands where the cursor was, and runs into nothing', () => {
  expect(inserted('', 'duties.late', 0)).toBe('duties.late')
  expect(inserted('1 + ', 'duties.late', 4)).toBe('1 + duties.late')
  expect(inserted('ab', 'orders.late', 1)).toBe('a orders.late b')
  expect(inserted('max(, 0)', 'orders.late', 4)).toBe('max(orders.late, 0)')
})

it('items without a code cannot be named', () => {
  const item = (code: string) => ({ code }) as never
  const dimensions = [{ items: [item('A'), item('')] }, { items: [item('B')] }] as never
  expect(itemsOf({ dimensions }).map(({ code }) => code)).toEqual(['A', 'B'])
})
