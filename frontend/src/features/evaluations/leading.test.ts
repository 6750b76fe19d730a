import { expect, it } from 'vitest'
import { leaderOf, leads } from './leading'

it('whoever leads has something of his own to do at every step', () => {
  expect(leads({ actions: ['CHANGE', 'ASSIGN', 'OPEN'] })).toBe(true)
  expect(leads({ actions: ['SCORE_ITSELF', 'BEGIN_REVIEW'] })).toBe(true)
  expect(leads({ actions: ['CHANGE_SCORE'] })).toBe(true)
})

it('sides and assessors of a round that others lead do not', () => {
  expect(leads({ actions: ['SCORE_ITSELF'] })).toBe(false)
  expect(leads({ actions: ['ASSESS', 'DECLARE_CONFLICT'] })).toBe(false)
  expect(leads({ actions: ['OBJECT', 'ACCEPT'] })).toBe(false)
  expect(leads({ actions: [] })).toBe(false)
})

it('names who leads by the purpose', () => {
  expect(leaderOf('SELF')).toBe('evaluation.leader.SELF')
})
