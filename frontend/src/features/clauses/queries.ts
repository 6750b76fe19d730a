import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '~/api/client'

export const clauseQuery = (code: string) =>
  queryOptions({
    queryKey: ['clauses', code],
    queryFn: async ({ signal }) =>
      unwrap(await api.GET('/api/v1/clauses/{code}', { params: { path: { code } }, signal })),
  })

export const evidenceQuery = (code: string) =>
  queryOptions({
    queryKey: ['evidence', code],
    queryFn: async ({ signal }) =>
      unwrap(await api.GET('/api/v1/clauses/{code}/evidence', { params: { path: { code } }, signal })),
  })
