import { expect, it } from 'vitest'
import { dayFault, dayOf } from './day'

it('takes days of the calendar alone', () => {
  expect(dayOf('2026-06-30')).toBe('2026-06-30')
  expect(dayOf('2026-02-30')).toBeUndefined()
  expect(dayOf('yesterday')).toBeUndefined()
  expect(dayOf(['2026-06-30'])).toBeUndefined()
  expect(dayOf(undefined)).toBeUndefined()
})

it('tells why nothing can be said of a day', () => {
  const fault = (day: string) => dayFault(day, '2026-11-26')
  expect(fault('2026-11-26')).toBeUndefined()
  expect(fault('2017-01-01')).toBeUndefined()
  expect(fault('2016-12-31')).toBe('tooEarly')
  expect(fault('2026-11-27')).toBe('inFuture')
  expect(fault('2026-02-30')).toBe('noDay')
  expect(fault('abc')).toBe('noDay')
})
