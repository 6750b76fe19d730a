import { queryOptions } from '@tanstack/react-query'
import { api, unwrap, unwrapVersioned } from '~/api/client'
import type { components } from '~/api/schema'
import type { Duty, NewPlan, Plan } from '~/api/types'
import type { Page, Question } from '~/ledger/description'
import type { ListSearch } from '~/ledger/list/search'
import type { PaperFormat } from '~/ui/paper/paper'

export function planPage(search: ListSearch): Question<Page<Plan>> {
  return {
    queryKey: ['plans', 'page', search],
    // The address has the API's own parameters; what cannot be asked is told by the API.
    queryFn: async ({ signal }) =>
      unwrap(await api.GET('/api/v1/plans', { params: { query: search as object }, signal })),
  }
}

/** A plan, looked at again and again while it is open: the other side writes too. */
export const planQuery = (id: string) =>
  queryOptions({
    queryKey: ['plans', 'one', id],
    queryFn: async ({ signal }) =>
      unwrapVersioned(await api.GET('/api/v1/plans/{id}', { params: { path: { id } }, signal })),
  })

export type Compiled = components['schemas']['Compiled']
export type CompiledFigure = components['schemas']['CompiledFigure']
export type CompiledTable = components['schemas']['CompiledTable']
export type CompiledChart = components['schemas']['CompiledChart']

/** The whole plan with what the ledger says in it. */
export const compiledQuery = (id: string) =>
  queryOptions({
    queryKey: ['plans', 'compiled', id],
    queryFn: async ({ signal }): Promise<Compiled> =>
      unwrap(await api.GET('/api/v1/plans/{id}/compiled', { params: { path: { id } }, signal })),
    placeholderData: (before) => before,
  })

export type PlanFiling = components['schemas']['PlanFiling']

/** What was filed, the latest first. */
export const filingsQuery = (id: string) =>
  queryOptions({
    queryKey: ['plans', 'filings', id],
    queryFn: async ({ signal }): Promise<PlanFiling[]> =>
      unwrap(await api.GET('/api/v1/plans/{id}/filings', { params: { path: { id } }, signal })).items,
  })

/** A filing as it was frozen. */
export const filingQuery = (id: string, number: number) =>
  queryOptions({
    queryKey: ['plans', 'filing', id, number],
    queryFn: async ({ signal }) =>
      unwrap(
        await api.GET('/api/v1/plans/{id}/filings/{number}', { params: { path: { id, number } }, signal }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
  })

export type PlanVerification = components['schemas']['PlanVerification']

/** What was filed under a code that stands on a paper. */
export const verificationQuery = (code: string) =>
  queryOptions({
    queryKey: ['plans', 'verification', code],
    queryFn: async ({ signal }): Promise<PlanVerification> =>
      unwrap(await api.GET('/api/v1/plan-verifications/{code}', { params: { path: { code } }, signal })),
    retry: false,
  })

export type RecordTable = components['schemas']['AskableTable']

/** Which tables a text may hold. */
export const recordTablesQuery = queryOptions({
  queryKey: ['planTables'],
  queryFn: async ({ signal }): Promise<RecordTable[]> =>
    unwrap(await api.GET('/api/v1/plan-tables', { signal })).items,
  staleTime: Number.POSITIVE_INFINITY,
})

/** A plan as a paper: as it is written, or as it was filed. */
export async function readPaper(id: string, filing: number | undefined, format: PaperFormat): Promise<Blob> {
  const written = { params: { path: { id } }, parseAs: 'blob' } as const
  const filed = { params: { path: { id, number: filing ?? 0 } }, parseAs: 'blob' } as const
  const answer =
    filing === undefined
      ? format === 'docx'
        ? await api.GET('/api/v1/plans/{id}/document', written)
        : await api.GET('/api/v1/plans/{id}/document/pdf', written)
      : format === 'docx'
        ? await api.GET('/api/v1/plans/{id}/filings/{number}/document', filed)
        : await api.GET('/api/v1/plans/{id}/filings/{number}/document/pdf', filed)
  return unwrap(answer) as unknown as Blob
}

export type Presence = components['schemas']['Presence']

const TOLD_EVERY = 20_000

/** Tells that one is here, and learns who else is. */
export const presenceQuery = (id: string, section: string | undefined) =>
  queryOptions({
    queryKey: ['plans', 'presence', id, section ?? ''],
    queryFn: async ({ signal }): Promise<Presence[]> => {
      const params = { path: { id } }
      const body = section ? { section } : {}
      return unwrap(await api.PUT('/api/v1/plans/{id}/presence', { params, body, signal })).items
    },
    refetchInterval: TOLD_EVERY,
    placeholderData: (before) => before,
    retry: false,
  })

/** What the sides still owe, that a plan can be begun for. */
export const openDutiesQuery = (pairCodes: string[]) =>
  queryOptions({
    queryKey: ['duties', 'open', pairCodes],
    queryFn: async ({ signal }): Promise<Duty[]> => {
      const query = {
        pairCode: pairCodes,
        state: ['OPEN', 'DUE_SOON', 'OVERDUE'],
        size: '200',
        sort: '-dueOn',
      }
      return unwrap(await api.GET('/api/v1/duties', { params: { query: query as object }, signal })).items
    },
  })

/** All plans of a kind and pair, so far as a page of the API holds them. */
export const plansOfKindQuery = (kind: string, pairCode: string) =>
  queryOptions({
    queryKey: ['plans', 'ofKind', kind, pairCode],
    queryFn: async ({ signal }): Promise<Plan[]> => {
      const query = { kind: [kind], pairCode: [pairCode], size: 200 }
      return unwrap(await api.GET('/api/v1/plans', { params: { query: query as object }, signal })).items
    },
  })

export async function beginPlan(body: NewPlan) {
  return unwrap(await api.POST('/api/v1/plans', { body }))
}

export const sectionQuery = (id: string, key: string) =>
  queryOptions({
    queryKey: ['plans', 'section', id, key],
    queryFn: async ({ signal }) => readSection(id, key, signal),
    staleTime: Number.POSITIVE_INFINITY,
  })

export async function readSection(id: string, key: string, signal?: AbortSignal) {
  const params = { path: { id, key } }
  return unwrapVersioned(
    await api.GET('/api/v1/plans/{id}/sections/{key}', { params, ...(signal && { signal }) }),
  )
}

export async function writeSection(id: string, key: string, etag: string, blocks: unknown) {
  const params = { path: { id, key }, header: { 'If-Match': etag } }
  return unwrapVersioned(await api.PUT('/api/v1/plans/{id}/sections/{key}', { params, body: { blocks } }))
}

export type PlanComment = components['schemas']['PlanComment']

/** What is said of the plan, the first that was said first. */
export const commentsQuery = (id: string) =>
  queryOptions({
    queryKey: ['plans', 'comments', id],
    queryFn: async ({ signal }): Promise<PlanComment[]> =>
      unwrap(await api.GET('/api/v1/plans/{id}/comments', { params: { path: { id } }, signal })).items,
  })

export async function addComment(id: string, text: string, sectionKey: string | undefined) {
  const body = sectionKey ? { text, sectionKey } : { text }
  return unwrap(await api.POST('/api/v1/plans/{id}/comments', { params: { path: { id } }, body }))
}

export async function resolveComment(id: string, comment: string) {
  const params = { path: { id, comment } }
  return unwrap(await api.POST('/api/v1/plans/{id}/comments/{comment}/resolve', { params }))
}

/** What has become of the figures of a filing since. */
export const changesQuery = (id: string, number: number) =>
  queryOptions({
    queryKey: ['plans', 'changes', id, number],
    queryFn: async ({ signal }) =>
      unwrap(
        await api.GET('/api/v1/plans/{id}/filings/{number}/changes', {
          params: { path: { id, number } },
          signal,
        }),
      ),
  })

export async function carryOver(id: string, sections: string[]) {
  return unwrap(
    await api.POST('/api/v1/plans/{id}/carry-over', { params: { path: { id } }, body: { sections } }),
  )
}

export async function changePlan(id: string, etag: string, body: components['schemas']['PlanChange']) {
  const params = { path: { id }, header: { 'If-Match': etag } }
  return unwrap(await api.PUT('/api/v1/plans/{id}', { params, body }))
}

export type PlanComparison = components['schemas']['PlanComparison']
export type CompareWith = components['schemas']['CompareWith']

/** The plan as it is written beside what it was, or beside the one before it. */
export const comparisonQuery = (id: string, compareWith: CompareWith) =>
  queryOptions({
    queryKey: ['plans', 'comparison', id, compareWith],
    queryFn: async ({ signal }): Promise<PlanComparison> => {
      const params = { path: { id }, query: { with: compareWith } }
      return unwrap(await api.GET('/api/v1/plans/{id}/compare', { params, signal }))
    },
    retry: false,
  })

export type BurdenCounts = components['schemas']['BurdenCounts']

export const burdenQuery = (id: string) =>
  queryOptions({
    queryKey: ['plans', 'burden', id],
    queryFn: async ({ signal }) =>
      unwrap(await api.GET('/api/v1/plans/{id}/burden', { params: { path: { id } }, signal })),
  })

export const burdensQuery = queryOptions({
  queryKey: ['plans', 'burdens'],
  queryFn: async ({ signal }) => unwrap(await api.GET('/api/v1/plans/burden', { signal })),
})
