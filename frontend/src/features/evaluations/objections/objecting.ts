import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '~/api/client'
import type { components } from '~/api/schema'

type Schemas = components['schemas']

export type Objection = Schemas['Objection']
export type NewObjection = Schemas['NewObjection']
export type ObjectionAnswer = Schemas['ObjectionAnswer']
export type ScoreChange = Schemas['ScoreChange']
export type NewScoreChange = Schemas['NewScoreChange']
export type Acceptance = Schemas['Acceptance']
export type PreliminaryScores = Schemas['PreliminaryScores']

/** Whether whoever proposed it took it back himself. */
export function isTakenBack({ state, proposedBy, decidedBy }: ScoreChange): boolean {
  return state === 'REFUSED' && proposedBy === decidedBy
}

/** What a pair was told of its own points when objections were opened; it never changes. */
export const preliminaryQuery = (id: string, pair: string) =>
  queryOptions({
    queryKey: ['evaluations', 'preliminary', id, pair],
    queryFn: async ({ signal }): Promise<PreliminaryScores> =>
      unwrap(
        await api.GET('/api/v1/evaluations/{id}/preliminary-scores/{pair}', {
          params: { path: { id, pair } },
          signal,
        }),
      ),
  })

export const objectionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['evaluations', 'objections', id],
    queryFn: async ({ signal }): Promise<Objection[]> =>
      unwrap(await api.GET('/api/v1/evaluations/{id}/objections', { params: { path: { id } }, signal }))
        .items,
  })

export const acceptancesQuery = (id: string) =>
  queryOptions({
    queryKey: ['evaluations', 'acceptances', id],
    queryFn: async ({ signal }): Promise<Acceptance[]> =>
      unwrap(await api.GET('/api/v1/evaluations/{id}/acceptances', { params: { path: { id } }, signal }))
        .items,
  })

export const changesQuery = (id: string) =>
  queryOptions({
    queryKey: ['evaluations', 'changes', id],
    queryFn: async ({ signal }): Promise<ScoreChange[]> =>
      unwrap(await api.GET('/api/v1/evaluations/{id}/changes', { params: { path: { id } }, signal })).items,
  })

export async function object(id: string, body: NewObjection) {
  return unwrap(await api.POST('/api/v1/evaluations/{id}/objections', { params: { path: { id } }, body }))
}

export async function accept(id: string, pairCode: string) {
  const params = { path: { id } }
  return unwrap(await api.POST('/api/v1/evaluations/{id}/acceptances', { params, body: { pairCode } }))
}

export async function withdraw(id: string, objection: string) {
  const params = { path: { id, objection } }
  return unwrap(await api.POST('/api/v1/evaluations/{id}/objections/{objection}/withdraw', { params }))
}

export async function answer(id: string, objection: string, body: ObjectionAnswer) {
  const params = { path: { id, objection } }
  return unwrap(await api.POST('/api/v1/evaluations/{id}/objections/{objection}/answer', { params, body }))
}

export async function proposeChange(id: string, body: NewScoreChange) {
  return unwrap(await api.POST('/api/v1/evaluations/{id}/changes', { params: { path: { id } }, body }))
}

export async function confirmChange(id: string, change: string) {
  const params = { path: { id, change } }
  return unwrap(await api.POST('/api/v1/evaluations/{id}/changes/{change}/confirm', { params }))
}

export async function refuseChange(id: string, change: string, reason: string) {
  const params = { path: { id, change } }
  return unwrap(
    await api.POST('/api/v1/evaluations/{id}/changes/{change}/refuse', { params, body: { reason } }),
  )
}
