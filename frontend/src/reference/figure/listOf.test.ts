import { expect, test } from 'vitest'
import { listOf } from './listOf'

test('a figure opens the list of the same filters', () => {
  expect(listOf('/api/v1/cadre-exchanges?state=AGREED&kind=TRAINING&kind=EXPERT&asOf=2026-01-01')).toEqual({
    to: '/exchanges',
    search: { state: 'AGREED', kind: ['TRAINING', 'EXPERT'], asOf: '2026-01-01' },
  })
})

test('what has no page opens nothing', () => {
  expect(listOf('/api/v1/other?x=1')).toBeUndefined()
})
