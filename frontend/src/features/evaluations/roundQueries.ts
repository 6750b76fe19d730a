import { queryOptions } from '@tanstack/react-query'
import { api, unwrap, unwrapVersioned } from '~/api/client'
import type { components } from '~/api/schema'
import type { Page, Question } from '~/ledger/description'
import type { ListSearch } from '~/ledger/list/search'
import type { PaperFormat } from '~/ui/paper/paper'

type Schemas = components['schemas']

export type Evaluation = Schemas['Evaluation']
export type EvaluationDetail = Schemas['EvaluationDetail']
export type EvaluationFacts = Schemas['EvaluationFacts']
export type EvaluationState = Schemas['EvaluationState']
export type EvaluationAction = Schemas['EvaluationAction']
export type EvaluationEvent = Schemas['EvaluationEvent']
export type AssessorAccount = Schemas['AssessorAccount']
export type Progress = Schemas['Progress']
export type ScoreInput = Schemas['ScoreInput']
export type InputKind = Schemas['InputKind']
export type Snapshot = Schemas['Snapshot']
export type SnapshotCheck = Schemas['SnapshotCheck']
export type FrozenFigure = Schemas['FrozenFigure']
export type FrozenFacts = Schemas['FrozenFacts']
export type FrozenRecord = Schemas['FrozenRecord']
export type SinceThen = Schemas['SinceThen']
export type Recomputed = Schemas['Recomputed']
export type EvaluationScores = Schemas['EvaluationScores']
export type PairScore = Schemas['PairScore']
export type DimensionScore = Schemas['DimensionScore']
export type ItemScore = Schemas['ItemScore']
export type ItemExplanation = Schemas['ItemExplanation']
export type EvaluationResult = Schemas['EvaluationResult']

export function evaluationPage({ q: _, ...search }: ListSearch): Question<Page<Evaluation>> {
  return {
    queryKey: ['evaluations', 'page', search],
    // The address has the API's own parameters; what cannot be asked is told by the API.
    queryFn: async ({ signal }) =>
      unwrap(await api.GET('/api/v1/evaluations', { params: { query: search as object }, signal })),
  }
}

export const evaluationQuery = (id: string) =>
  queryOptions({
    queryKey: ['evaluations', 'one', id],
    queryFn: async ({ signal }) =>
      unwrapVersioned(await api.GET('/api/v1/evaluations/{id}', { params: { path: { id } }, signal })),
  })

/** Whose accounts may be assigned to the round. */
export const candidatesQuery = (id: string) =>
  queryOptions({
    queryKey: ['evaluations', 'candidates', id],
    queryFn: async ({ signal }): Promise<AssessorAccount[]> =>
      unwrap(
        await api.GET('/api/v1/evaluations/{id}/assessor-candidates', { params: { path: { id } }, signal }),
      ).items,
  })

export const progressQuery = (id: string) =>
  queryOptions({
    queryKey: ['evaluations', 'progress', id],
    queryFn: async ({ signal }): Promise<Progress> =>
      unwrap(await api.GET('/api/v1/evaluations/{id}/progress', { params: { path: { id } }, signal })),
  })

export const inputsQuery = (id: string) =>
  queryOptions({
    queryKey: ['evaluations', 'inputs', id],
    queryFn: async ({ signal }): Promise<ScoreInput[]> =>
      unwrap(await api.GET('/api/v1/evaluations/{id}/inputs', { params: { path: { id } }, signal })).items,
  })

/** What was frozen never changes. */
export const snapshotQuery = (id: string) =>
  queryOptions({
    queryKey: ['evaluations', 'snapshot', id],
    queryFn: async ({ signal }): Promise<Snapshot> =>
      unwrap(await api.GET('/api/v1/evaluations/{id}/snapshot', { params: { path: { id } }, signal })),
    staleTime: Number.POSITIVE_INFINITY,
  })

export const snapshotRecordsQuery = (
  id: string,
  { pairCode: pair, period, measure }: Pick<FrozenFigure, 'pairCode' | 'period' | 'measure'>,
  size: number,
) =>
  queryOptions({
    queryKey: ['evaluations', 'records', id, pair, period, measure, size],
    queryFn: async ({ signal }) =>
      unwrap(
        await api.GET('/api/v1/evaluations/{id}/snapshot/records/{pair}/{period}/{measure}', {
          params: { path: { id, pair, period, measure }, query: { size } },
          signal,
        }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: (before) => before,
  })

/** What has been corrected since, which may be more at any time. */
export const sinceQuery = (id: string, size: number) =>
  queryOptions({
    queryKey: ['evaluations', 'since', id, size],
    queryFn: async ({ signal }) =>
      unwrap(
        await api.GET('/api/v1/evaluations/{id}/snapshot/since', {
          params: { path: { id }, query: { size } },
          signal,
        }),
      ),
    placeholderData: (before) => before,
  })

export const scoresQuery = (id: string) =>
  queryOptions({
    queryKey: ['evaluations', 'scores', id],
    queryFn: async ({ signal }): Promise<EvaluationScores> =>
      unwrap(await api.GET('/api/v1/evaluations/{id}/scores', { params: { path: { id } }, signal })),
  })

export const resultQuery = (id: string) =>
  queryOptions({
    queryKey: ['evaluations', 'result', id],
    queryFn: async ({ signal }): Promise<EvaluationResult> =>
      unwrap(await api.GET('/api/v1/evaluations/{id}/result', { params: { path: { id } }, signal })),
  })

export const explanationQuery = (id: string, pair: string, item: string) =>
  queryOptions({
    queryKey: ['evaluations', 'explanation', id, pair, item],
    queryFn: async ({ signal }): Promise<ItemExplanation> =>
      unwrap(
        await api.GET('/api/v1/evaluations/{id}/scores/{pair}/{item}', {
          params: { path: { id, pair, item } },
          signal,
        }),
      ),
  })

/** What a pair was told of an item when objections were opened; it never changes. */
export const preliminaryExplanationQuery = (id: string, pair: string, item: string) =>
  queryOptions({
    queryKey: ['evaluations', 'preliminaryExplanation', id, pair, item],
    queryFn: async ({ signal }): Promise<ItemExplanation> =>
      unwrap(
        await api.GET('/api/v1/evaluations/{id}/preliminary-scores/{pair}/{item}', {
          params: { path: { id, pair, item } },
          signal,
        }),
      ),
  })

/** The result as an official paper. */
export async function readReport(id: string, format: PaperFormat): Promise<Blob> {
  const asked = { params: { path: { id } }, parseAs: 'blob' } as const
  const answer =
    format === 'docx'
      ? await api.GET('/api/v1/evaluations/{id}/report', asked)
      : await api.GET('/api/v1/evaluations/{id}/report/pdf', asked)
  return unwrap(answer) as unknown as Blob
}
