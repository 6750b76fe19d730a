import { expect, it } from 'vitest'
import { endOf, isLate, STATES, standingOf } from './stages'

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

it('a stage ended when the next one began', () => {
  const done = (kind: 'OPENED' | 'REVIEW_BEGUN', at: string) => ({
    kind,
    at,
    by: 'ndrc',
    forOrganisation: 'ndrc',
  })
  const history = [done('OPENED', '2026-03-01T02:00:00Z'), done('REVIEW_BEGUN', '2026-03-09T02:00:00Z')]
  expect(endOf('OPEN', history)).toBe('2026-03-09T02:00:00Z')
  expect(endOf('REVIEW', history)).toBeUndefined()
})
