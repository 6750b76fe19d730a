import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '~/api/client'
import { type Goal, type GoalForm, type PlanTarget, type PlanTask, targetOf, taskOf } from './goalForm'

export const targetsQuery = (id: string) =>
  queryOptions({
    queryKey: ['plans', 'targets', id],
    queryFn: async ({ signal }): Promise<PlanTarget[]> =>
      unwrap(await api.GET('/api/v1/plans/{id}/targets', { params: { path: { id } }, signal })).items,
  })

export const tasksQuery = (id: string) =>
  queryOptions({
    queryKey: ['plans', 'tasks', id],
    queryFn: async ({ signal }): Promise<PlanTask[]> =>
      unwrap(await api.GET('/api/v1/plans/{id}/tasks', { params: { path: { id } }, signal })).items,
  })

/** Adds it, or changes what was read; whoever changed it meanwhile is not written over. */
export async function saveGoal(id: string, goal: Goal, form: GoalForm): Promise<unknown> {
  const path = { id }
  if (goal.kind === 'target') {
    const body = targetOf(form, goal.before)
    if (!goal.before) return unwrap(await api.POST('/api/v1/plans/{id}/targets', { params: { path }, body }))
    const params = { path: { id, target: goal.before.id }, header: tagOf(goal.before) }
    return unwrap(await api.PUT('/api/v1/plans/{id}/targets/{target}', { params, body }))
  }
  const body = taskOf(form)
  if (!goal.before) return unwrap(await api.POST('/api/v1/plans/{id}/tasks', { params: { path }, body }))
  const params = { path: { id, task: goal.before.id }, header: tagOf(goal.before) }
  return unwrap(await api.PUT('/api/v1/plans/{id}/tasks/{task}', { params, body }))
}

export const goalsKey = (id: string, { kind }: Goal) => ['plans', `${kind}s`, id]

const tagOf = ({ version }: { version: number }) => ({ 'If-Match': `"${version}"` })

export async function removeTarget(id: string, target: PlanTarget) {
  const params = { path: { id, target: target.id }, header: tagOf(target) }
  return unwrap(await api.DELETE('/api/v1/plans/{id}/targets/{target}', { params }))
}

export async function removeTask(id: string, task: PlanTask) {
  const params = { path: { id, task: task.id }, header: tagOf(task) }
  return unwrap(await api.DELETE('/api/v1/plans/{id}/tasks/{task}', { params }))
}

export async function tellTaskDone(id: string, task: string, doneOn: string) {
  const params = { path: { id, task } }
  return unwrap(await api.POST('/api/v1/plans/{id}/tasks/{task}/done', { params, body: { doneOn } }))
}
