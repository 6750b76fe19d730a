import { api, unwrap, unwrapVersioned } from '~/api/client'
import type { Duplicate, ProgressReport, Project, ProjectFacts, ProjectRow } from '~/api/types'
import type { Act, Facts, LedgerApi, Question } from '~/ledger/description'

const KEY = 'projects'

/** The form's values are the facts as the contract names them; the API checks every one. */
const asFacts = (facts: Facts) => facts as ProjectFacts

const one = (id: string, etag: string) => ({ params: { path: { id }, header: { 'If-Match': etag } } })

export const projectApi: LedgerApi<ProjectRow, Project> = {
  page: (search) => ({
    queryKey: [KEY, 'page', search],
    queryFn: async ({ signal }) =>
      unwrap(await api.GET('/api/v1/projects', { params: { query: search }, signal })),
  }),
  record: (id) => ({
    queryKey: [KEY, 'record', id],
    queryFn: async ({ signal }) =>
      unwrapVersioned(await api.GET('/api/v1/projects/{id}', { params: { path: { id } }, signal })),
  }),
  revisions: (id) => ({
    queryKey: [KEY, 'revisions', id],
    queryFn: async ({ signal }) =>
      unwrap(await api.GET('/api/v1/projects/{id}/revisions', { params: { path: { id } }, signal })).items,
  }),
  create: async (facts, key) =>
    unwrap(
      await api.POST('/api/v1/projects', {
        params: { header: { 'Idempotency-Key': key } },
        body: asFacts(facts),
      }),
    ),
  save: async (id, facts, etag) =>
    unwrap(await api.PUT('/api/v1/projects/{id}', { ...one(id, etag), body: asFacts(facts) })),
  remove: async (id, etag) => {
    unwrap(await api.DELETE('/api/v1/projects/{id}', one(id, etag)))
  },
  act: async (id, etag, act) => unwrap(await post(id, etag, act)),
  batch: async (action, rows, reason) => {
    const items = rows.map(({ id, etag }) => ({ id, etag }))
    return unwrap(
      await api.POST('/api/v1/{ledger}:batch', {
        params: { path: { ledger: KEY } },
        body: { action, reason, items },
      }),
    ).items
  },
}

function post(id: string, etag: string, act: Act) {
  switch (act.action) {
    case 'SEND':
      return api.POST('/api/v1/projects/{id}/send', one(id, etag))
    case 'WITHDRAW':
      return api.POST('/api/v1/projects/{id}/withdraw', one(id, etag))
    case 'AGREE':
      return api.POST('/api/v1/projects/{id}/agree', one(id, etag))
    case 'RETURN': {
      const { reason, counterFacts } = act
      return api.POST('/api/v1/projects/{id}/return', { ...one(id, etag), body: { reason, counterFacts } })
    }
    case 'CLOSE':
      return api.POST('/api/v1/projects/{id}/close', { ...one(id, etag), body: { reason: act.reason } })
  }
}

export function duplicatesQuestion(id: string): Question<Duplicate[]> {
  return {
    queryKey: [KEY, 'duplicates', id],
    queryFn: async ({ signal }) =>
      unwrap(await api.GET('/api/v1/projects/{id}/duplicates', { params: { path: { id } }, signal })).items,
  }
}

export async function addReport(id: string, etag: string, report: Facts): Promise<void> {
  unwrap(
    await api.POST('/api/v1/projects/{id}/progress-reports', {
      ...one(id, etag),
      body: report as ProgressReport,
    }),
  )
}
