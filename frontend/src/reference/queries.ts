import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '~/api/client'

const LASTING = 10 * 60_000

export const pairsQuery = queryOptions({
  queryKey: ['pairs'],
  queryFn: async ({ signal }) => unwrap(await api.GET('/api/v1/pairs', { signal })).items,
  staleTime: LASTING,
})

export const clausesQuery = queryOptions({
  queryKey: ['clauses'],
  queryFn: async ({ signal }) => unwrap(await api.GET('/api/v1/clauses', { signal })).items,
  staleTime: LASTING,
})

export const industriesQuery = queryOptions({
  queryKey: ['industries'],
  queryFn: async ({ signal }) => unwrap(await api.GET('/api/v1/industries', { signal })).items,
  staleTime: LASTING,
})

export const zoneTypesQuery = queryOptions({
  queryKey: ['zone-types'],
  queryFn: async ({ signal }) => unwrap(await api.GET('/api/v1/zone-types', { signal })).items,
  staleTime: LASTING,
})

export const regionsQuery = queryOptions({
  queryKey: ['regions'],
  queryFn: async ({ signal }) => unwrap(await api.GET('/api/v1/regions', { signal })).items,
  staleTime: LASTING,
})
