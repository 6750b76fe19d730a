import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '~/api/client'

export const pairSummaryQuery = (code: string) =>
  queryOptions({
    queryKey: ['pair-summary', code],
    queryFn: async ({ signal }) =>
      unwrap(await api.GET('/api/v1/pairs/{code}/summary', { params: { path: { code } }, signal })),
  })
