import { expect, it } from 'vitest'
import { pointName } from './points'

it('a period is named by what it is', () => {
  expect(pointName('2025-01-01', 'YEAR')).toBe('2025')
  expect(pointName('2025-10-01', 'QUARTER')).toBe('2025 Q4')
  expect(pointName('2025-07-01', 'MONTH')).toBe('2025-07')
})
