import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '~/api/client'
import type { SearchAnswer } from '~/api/types'

/** The API takes no longer words. */
export const LONGEST = 200

export const searchQuery = (q: string, size: number, kind?: string) =>
  queryOptions({
    queryKey: ['search', q, size, kind],
    queryFn: async ({ signal }): Promise<SearchAnswer> => {
      const query = { q, size, in: kind ? [kind] : undefined }
      return unwrap(await api.GET('/api/v1/search', { params: { query }, signal }))
    },
    enabled: q !== '',
  })
