import { expect, it } from 'vitest'
import { dayOf } from './day'

it('takes days of the calendar alone', () => {
  expect(dayOf('2026-06-30')).toBe('2026-06-30')
  expect(dayOf('2026-02-30')).toBeUndefined()
  expect(dayOf('yesterday')).toBeUndefined()
  expect(dayOf(['2026-06-30'])).toBeUndefined()
  expect(dayOf(undefined)).toBeUndefined()
})
