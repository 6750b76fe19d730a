import { expect, it } from 'vitest'
import { isLate, STATES, standingOf } from './stages'

it('what lies before the present stage has passed', () => {
  expect(STATES.map((stage) => standingOf(stage, 'REVIEW'))).toEqual([
    'passed',
    'passed',
    'now',
    'ahead',
    'ahead',
    'ahead',
  ])
})

it('a stage is late on the day after it should have ended, and only while it goes on', () => {
  const round = { selfBy: '2026-03-10', reviewBy: '2026-04-10' }
  expect(isLate({ ...round, state: 'OPEN' }, '2026-03-10')).toBe(false)
  expect(isLate({ ...round, state: 'OPEN' }, '2026-03-11')).toBe(true)
  expect(isLate({ ...round, state: 'REVIEW' }, '2026-04-11')).toBe(true)
  expect(isLate({ ...round, state: 'OBJECTIONS' }, '2026-05-01')).toBe(false)
})
