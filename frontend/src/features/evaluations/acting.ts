import { api, unwrap } from '~/api/client'
import type { EvaluationDetail, EvaluationFacts, InputKind, ScoreInput } from './roundQueries'

/** What leads a round on, in the order in which it goes. */
export const STEPS = ['OPEN', 'BEGIN_REVIEW', 'OPEN_OBJECTIONS', 'DECIDE', 'PUBLISH'] as const
export type Step = (typeof STEPS)[number]

const PATHS = {
  OPEN: '/api/v1/evaluations/{id}/open',
  BEGIN_REVIEW: '/api/v1/evaluations/{id}/begin-review',
  OPEN_OBJECTIONS: '/api/v1/evaluations/{id}/open-objections',
  DECIDE: '/api/v1/evaluations/{id}/decide',
  PUBLISH: '/api/v1/evaluations/{id}/publish',
} as const

export async function lead(id: string, step: Step, etag: string): Promise<EvaluationDetail> {
  const params = { path: { id }, header: { 'If-Match': etag } }
  return unwrap(await api.POST(PATHS[step], { params }))
}

export async function prepare(body: EvaluationFacts) {
  return unwrap(await api.POST('/api/v1/evaluations', { body }))
}

export async function change(id: string, etag: string, body: EvaluationFacts) {
  const params = { path: { id }, header: { 'If-Match': etag } }
  return unwrap(await api.PUT('/api/v1/evaluations/{id}', { params, body }))
}

export async function discard(id: string, etag: string) {
  const params = { path: { id }, header: { 'If-Match': etag } }
  return unwrap(await api.DELETE('/api/v1/evaluations/{id}', { params }))
}

export async function assign(id: string, etag: string, username: string, organisation: string) {
  const params = { path: { id }, header: { 'If-Match': etag } }
  return unwrap(
    await api.POST('/api/v1/evaluations/{id}/assessors', { params, body: { username, organisation } }),
  )
}

export async function release(id: string, etag: string, username: string) {
  const params = { path: { id, username }, header: { 'If-Match': etag } }
  return unwrap(await api.DELETE('/api/v1/evaluations/{id}/assessors/{username}', { params }))
}

export async function declareConflict(id: string, pairCode: string, reason: string) {
  const params = { path: { id } }
  return unwrap(await api.POST('/api/v1/evaluations/{id}/conflicts', { params, body: { pairCode, reason } }))
}

export async function verify(id: string) {
  return unwrap(await api.GET('/api/v1/evaluations/{id}/snapshot/verification', { params: { path: { id } } }))
}

export async function recompute(id: string) {
  return unwrap(await api.POST('/api/v1/evaluations/{id}/recompute', { params: { path: { id } } }))
}

/** Which item of which pair. */
export interface Where {
  pair: string
  item: string
}

/** What somebody gives, and the version of what he had before his eyes: 0 where nothing was given. */
export interface Giving {
  points: number
  remark: string
  version: number
}

export async function give(
  id: string,
  kind: Exclude<InputKind, 'REVIEW'>,
  where: Where,
  { points, remark, version }: Giving,
): Promise<ScoreInput> {
  const body = { points, ...(remark.trim() && { remark: remark.trim() }) }
  const path = { id, ...where }
  if (kind === 'EXPERT') {
    return unwrap(
      await api.PUT('/api/v1/evaluations/{id}/expert-scores/{pair}/{item}', { params: { path }, body }),
    )
  }
  const header = { 'If-Match': `"${version}"` }
  return unwrap(
    await api.PUT('/api/v1/evaluations/{id}/self-scores/{pair}/{item}', { params: { path, header }, body }),
  )
}

/** Without points what was set before is taken back. */
export async function setReview(id: string, where: Where, points: number | undefined, reason: string) {
  return unwrap(
    await api.PUT('/api/v1/evaluations/{id}/review-scores/{pair}/{item}', {
      params: { path: { id, ...where } },
      body: { reason, ...(points !== undefined && { points }) },
    }),
  )
}
