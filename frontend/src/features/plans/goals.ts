import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '~/api/client'
import type { components } from '~/api/schema'

export type PlanTarget = components['schemas']['PlanTarget']
export type PlanTask = components['schemas']['PlanTask']
export type TargetFacts = components['schemas']['PlanTargetFacts']
export type TaskFacts = components['schemas']['PlanTaskFacts']

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

export async function addTarget(id: string, body: TargetFacts) {
  return unwrap(await api.POST('/api/v1/plans/{id}/targets', { params: { path: { id } }, body }))
}

export async function removeTarget(id: string, { id: target, version }: PlanTarget) {
  const params = { path: { id, target }, header: { 'If-Match': `"${version}"` } }
  return unwrap(await api.DELETE('/api/v1/plans/{id}/targets/{target}', { params }))
}

export async function addTask(id: string, body: TaskFacts) {
  return unwrap(await api.POST('/api/v1/plans/{id}/tasks', { params: { path: { id } }, body }))
}

export async function removeTask(id: string, { id: task, version }: PlanTask) {
  const params = { path: { id, task }, header: { 'If-Match': `"${version}"` } }
  return unwrap(await api.DELETE('/api/v1/plans/{id}/tasks/{task}', { params }))
}

export async function tellTaskDone(id: string, task: string, doneOn: string) {
  const params = { path: { id, task } }
  return unwrap(await api.POST('/api/v1/plans/{id}/tasks/{task}/done', { params, body: { doneOn } }))
}
