import { expect, it } from 'vitest'
import type { PlanDetail } from '~/api/types'
import type { PlanComment } from './queries'
import { openBySection, openComments, returnsOf } from './returns'

const event = (kind: string, receiver?: string) => ({ kind, receiver }) as PlanDetail['history'][number]
const HISTORY = [event('FILED'), event('RETURNED', 'NDRC'), event('FILED'), event('RETURNED', 'COD')]

it('a returned plan tells who returned its last filing, until it is filed again', () => {
  const told = { state: 'RETURNED', history: HISTORY, filings: 2 } as const
  expect(returnsOf(told)).toMatchObject([{ receiver: 'COD' }])
  expect(returnsOf({ ...told, state: 'REVIEW' })).toHaveLength(1)
  expect(returnsOf({ ...told, state: 'FILED' })).toEqual([])
  expect(returnsOf({ state: 'DRAFTING', history: [event('BEGUN')], filings: 0 })).toEqual([])
})

it('comments are open until they have been seen to', () => {
  const comments = [
    { sectionKey: 'goals' },
    { sectionKey: 'goals', resolvedAt: '2026-11-27T00:00:00Z' },
    { sectionKey: 'goals' },
    {},
  ] as PlanComment[]
  expect(openComments(comments)).toHaveLength(3)
  expect([...openBySection(comments)]).toEqual([['goals', 2]])
})
