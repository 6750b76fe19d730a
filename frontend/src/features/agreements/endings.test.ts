import { expect, it } from 'vitest'
import { isOpen, placeOf } from './endings'

const visit = { content: '互访', side: 'EAST', dueOn: '2025-06-30' } as const
const staff = { content: '派驻', side: 'NORTHEAST', dueOn: '2025-06-30' } as const

it('finds an obligation among those that were drafted, each of several alike by itself', () => {
  const drafted = [staff, visit, { ...visit, doneOn: '2025-06-01' }]
  expect(placeOf([visit, staff, visit], 0, drafted)).toBe(1)
  expect(placeOf([visit, staff, visit], 1, drafted)).toBe(0)
  expect(placeOf([visit, staff, visit], 2, drafted)).toBe(2)
  expect(placeOf([{ ...visit, dueOn: '2025-07-01' }], 0, drafted)).toBe(-1)
})

it('is open until it is done or given up', () => {
  expect(isOpen(visit)).toBe(true)
  expect(isOpen({ ...visit, doneOn: '2025-06-01' })).toBe(false)
  expect(isOpen({ ...visit, cancelledOn: '2025-06-01' })).toBe(false)
})
