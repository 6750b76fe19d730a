import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '~/api/client'

export const clauseQuery = (code: string) =>
  queryOptions({
    queryKey: ['clauses', code],
    queryFn: async ({ signal }) =>
      unwrap(await api.GET('/api/v1/clauses/{code}', { params: { path: { code } }, signal })),
  })

export const evidenceQuery = (code: string, asOf: string | undefined) =>
  queryOptions({
    queryKey: ['evidence', code, asOf],
    queryFn: async ({ signal }) =>
      unwrap(
        await api.GET('/api/v1/clauses/{code}/evidence', {
          params: { path: { code }, query: { asOf } },
          signal,
        }),
      ),
  })
