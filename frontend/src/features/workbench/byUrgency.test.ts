import { expect, it } from 'vitest'
import type { ReportTodo } from '~/api/types'
import { byUrgency } from './byUrgency'

const todo = (resourceId: string, dueOn?: string, lateness?: string) =>
  ({ resourceId, dueOn, lateness }) as ReportTodo

it('what is overdue comes first, then by due day, and last what has none', () => {
  const todos = [
    todo('none'),
    todo('next year', '2027-02-01'),
    todo('late', '2026-03-31', 'OVERDUE'),
    todo('soon', '2026-12-01', 'DUE_SOON'),
    todo('later', '2026-02-02', 'OVERDUE'),
  ]
  const order = byUrgency(todos).map(({ resourceId }) => resourceId)
  expect(order).toEqual(['later', 'late', 'soon', 'next year', 'none'])
})
