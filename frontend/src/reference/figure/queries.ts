import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '~/api/client'
import type { components, paths } from '~/api/schema'

export type Measure = components['schemas']['Measure']
export type Figure = components['schemas']['Figure']
export type Figures = components['schemas']['Figures']
export type FigureQuestion = NonNullable<paths['/api/v1/statistics/figures']['get']['parameters']['query']>

export const measuresQuery = queryOptions({
  queryKey: ['measures'],
  queryFn: async ({ signal }) => unwrap(await api.GET('/api/v1/statistics/measures', { signal })).items,
  staleTime: Number.POSITIVE_INFINITY,
})

export const figuresQuery = (query: FigureQuestion) =>
  queryOptions({
    queryKey: ['figures', query],
    queryFn: async ({ signal }) =>
      unwrap(await api.GET('/api/v1/statistics/figures', { params: { query }, signal })),
  })
