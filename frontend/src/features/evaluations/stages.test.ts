import { expect, it } from 'vitest'
import { daysOf, endOf, isLate, STATES, standingOf } from './stages'

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

it('of a round the day of the stage that runs is told, and once it is over that of its end', () => {
  const round = {
    selfBy: '2026-03-10',
    reviewBy: '2026-04-10',
    objectionsDays: 5,
    objectionsUntil: '2026-04-17',
    decidedAt: '2026-04-20T18:00:00Z',
    publishedAt: '2026-04-22T02:00:00Z',
  }
  const told = (state: (typeof STATES)[number], days = 5) =>
    daysOf({ ...round, state, objectionsDays: days }).map(({ name, day }) => `${name} ${day}`)
  expect(told('PREPARING')).toEqual(['selfBy 2026-03-10', 'reviewBy 2026-04-10'])
  expect(told('OPEN')).toEqual(['selfBy 2026-03-10'])
  expect(told('REVIEW')).toEqual(['reviewBy 2026-04-10'])
  expect(told('OBJECTIONS')).toEqual(['objectionsUntil 2026-04-17'])
  expect(told('OBJECTIONS', 0)).toEqual([])
  expect(told('DECIDED')).toEqual(['decidedOn 2026-04-21'])
  expect(told('PUBLISHED')).toEqual(['publishedOnDay 2026-04-22'])
})
