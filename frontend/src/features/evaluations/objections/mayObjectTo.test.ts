import { expect, it } from 'vitest'
import { mayObjectTo } from './mayObjectTo'
import type { Objection, ScoreChange } from './objecting'

const objection = (part: Partial<Objection>): Objection => ({
  id: 'one',
  pairCode: 'LN-JS',
  item: 'TIMELY',
  side: 'NORTHEAST',
  state: 'FILED',
  reason: '漏计',
  evidence: [],
  filedAt: '2026-03-01T00:00:00Z',
  filedBy: 'liaoning-approver',
  forOrganisation: 'liaoning',
  actions: [],
  ...part,
})
const answered = objection({ state: 'ANSWERED', settledAt: '2026-03-03T08:00:00Z' })
const confirmed = (part: Partial<ScoreChange>): ScoreChange => ({
  id: 'change',
  pairCode: 'LN-JS',
  item: 'TIMELY',
  points: 5,
  reason: '漏计',
  state: 'CONFIRMED',
  proposedAt: '2026-03-02T00:00:00Z',
  proposedBy: 'ndrc',
  forOrganisation: 'ndrc',
  decidedAt: '2026-03-04T00:00:00Z',
  actions: [],
  ...part,
})

it('an item may be objected to where nothing was, or all was withdrawn', () => {
  expect(mayObjectTo([], [])).toBe(true)
  expect(mayObjectTo([objection({ state: 'WITHDRAWN' })], [])).toBe(true)
})

it('not while one waits for its answer', () => {
  expect(mayObjectTo([objection({ state: 'WITHDRAWN' }), objection({})], [])).toBe(false)
  expect(mayObjectTo([objection({})], [confirmed({})])).toBe(false)
})

it('after an answer only where the points were changed since, and not by the answer itself', () => {
  expect(mayObjectTo([answered], [])).toBe(false)
  expect(mayObjectTo([answered], [confirmed({ objectionId: 'one' })])).toBe(false)
  expect(mayObjectTo([answered], [confirmed({ decidedAt: '2026-03-03T07:59:59Z' })])).toBe(false)
  expect(mayObjectTo([answered], [confirmed({})])).toBe(true)
})

it('moments are compared, not how they are written', () => {
  expect(mayObjectTo([answered], [confirmed({ decidedAt: '2026-03-03T16:30:00+08:00' })])).toBe(true)
  expect(mayObjectTo([answered], [confirmed({ decidedAt: '2026-03-03T15:30:00+08:00' })])).toBe(false)
})
