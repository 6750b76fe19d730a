import { describe, expect, it } from 'vitest'
import { ended, standingOf } from './standing'

const promised = { number: 1, dueOn: '2025-06-30' }

describe('a promise', () => {
  it('is open until its day has passed, and overdue from then on', () => {
    expect(standingOf(promised, '2025-06-30')).toBe('OPEN')
    expect(standingOf(promised, '2025-07-01')).toBe('OVERDUE')
  })
  it('is kept in time or late', () => {
    expect(standingOf({ ...promised, keptOn: '2025-06-30' }, '2026-01-01')).toBe('KEPT')
    expect(standingOf({ ...promised, keptOn: '2025-07-01' }, '2026-01-01')).toBe('KEPT_LATE')
  })
  it('is cancelled for good', () => {
    expect(standingOf({ ...promised, cancelledOn: '2025-05-01' }, '2026-01-01')).toBe('CANCELLED')
  })
})

it('tells the end of one and leaves the others', () => {
  const other = { ...promised, number: 2 }
  expect(ended([promised, other], 1, { keptOn: '2025-06-01' })).toEqual([
    promised,
    { ...other, keptOn: '2025-06-01' },
  ])
})
