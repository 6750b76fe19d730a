import type { ReportTodo } from '~/api/types'

const LAST = '9999-12-31'

/** What is overdue comes first, then by due day; what has none comes last. */
export function byUrgency(todos: readonly ReportTodo[]): ReportTodo[] {
  return todos.toSorted(
    (one, other) =>
      Number(other.lateness === 'OVERDUE') - Number(one.lateness === 'OVERDUE') ||
      (one.dueOn ?? LAST).localeCompare(other.dueOn ?? LAST),
  )
}
