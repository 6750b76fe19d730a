import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '~/api/client'
import type { components } from '~/api/schema'

export type ErasureRequest = components['schemas']['ErasureRequest']

export const statusQuery = queryOptions({
  queryKey: ['personal-data', 'status'],
  queryFn: async ({ signal }) => unwrap(await api.GET('/api/v1/personal-data', { signal })),
})

/** The latest first, page after page. */
export const nameViewsQuery = infiniteQueryOptions({
  queryKey: ['personal-data', 'views'],
  queryFn: async ({ signal, pageParam }) => {
    const query = { size: 50, ...(pageParam ? { after: pageParam } : {}) }
    return unwrap(await api.GET('/api/v1/personal-data/name-views', { params: { query }, signal }))
  },
  initialPageParam: '',
  getNextPageParam: ({ next }) => next,
})

/** The latest first, page after page. */
export const erasuresQuery = infiniteQueryOptions({
  queryKey: ['personal-data', 'erasures'],
  queryFn: async ({ signal, pageParam }) => {
    const query = { size: 50, ...(pageParam ? { after: pageParam } : {}) }
    return unwrap(await api.GET('/api/v1/personal-data/erasures', { params: { query }, signal }))
  },
  initialPageParam: '',
  getNextPageParam: ({ next }) => next,
})

/** Organisations by their codes. */
export const reseal = async () => unwrap(await api.POST('/api/v1/personal-data/reseal'))

export const eraseExpired = async () => unwrap(await api.POST('/api/v1/personal-data/erase-expired'))

export async function erase(body: ErasureRequest): Promise<void> {
  unwrap(await api.POST('/api/v1/personal-data/erasures', { body }))
}
