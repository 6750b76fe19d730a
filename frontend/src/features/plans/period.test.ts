import { expect, it } from 'vitest'
import { yearOf } from './period'

it('a year is one from its first day to its last', () => {
  expect(yearOf('2025-01-01', '2025-12-31')).toBe('2025')
  expect(yearOf('2025-01-01', '2026-12-31')).toBeUndefined()
  expect(yearOf('2025-02-01', '2025-12-31')).toBeUndefined()
})
