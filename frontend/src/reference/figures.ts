import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '~/api/client'

export const pairSummaryQuery = (code: string, asOf?: string) =>
  queryOptions({
    queryKey: ['pair-summary', code, asOf],
    queryFn: async ({ signal }) =>
      unwrap(
        await api.GET('/api/v1/pairs/{code}/summary', {
          params: { path: { code }, query: { asOf } },
          signal,
        }),
      ),
  })
