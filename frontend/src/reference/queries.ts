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

/** The parks that the person sees, the latest first; as many as a list of choices can bear. */
export const parksQuery = queryOptions({
  queryKey: ['parks', 'choices'],
  queryFn: async ({ signal }) => {
    const query = { size: 200, sort: '-updatedAt' }
    return unwrap(await api.GET('/api/v1/parks', { params: { query }, signal })).items
  },
})

export const parkNameQuery = (id: string) =>
  queryOptions({
    queryKey: ['parks', 'name', id],
    queryFn: async ({ signal }) =>
      unwrap(await api.GET('/api/v1/parks/{id}', { params: { path: { id } }, signal })).name,
  })

export const organisationsQuery = queryOptions({
  queryKey: ['organisations', 'names'],
  queryFn: async ({ signal }) => unwrap(await api.GET('/api/v1/organisations', { signal })).items,
  staleTime: LASTING,
})

export const regionsQuery = queryOptions({
  queryKey: ['regions'],
  queryFn: async ({ signal }) => unwrap(await api.GET('/api/v1/regions', { signal })).items,
  staleTime: LASTING,
})
