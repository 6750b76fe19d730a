import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from './client'
import type { SearchAnswer } from './types'

/** The API takes no longer words. */
export const LONGEST = 200

/** What is found in these kinds, or in all that one may read; so many of each. */
export const searchQuery = (q: string, size: number, kinds?: readonly string[]) =>
  queryOptions({
    queryKey: ['search', q, size, kinds],
    queryFn: async ({ signal }): Promise<SearchAnswer> => {
      const query = { q, size, in: kinds && [...kinds] }
      return unwrap(await api.GET('/api/v1/search', { params: { query }, signal }))
    },
    enabled: q !== '',
  })
