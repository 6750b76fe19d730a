import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '~/api/client'
import type { paths } from '~/api/schema'

type Kinds = NonNullable<paths['/api/v1/todos']['get']['parameters']['query']>

/** What waits: all is counted, of each list the first hundred are told, of one kind alone where it is asked for. */
export const todosQuery = (query: Kinds = {}) =>
  queryOptions({
    queryKey: ['todos', query],
    queryFn: async ({ signal }) => unwrap(await api.GET('/api/v1/todos', { params: { query }, signal })),
  })

export const changesQuery = queryOptions({
  queryKey: ['changes'],
  queryFn: async ({ signal }) => unwrap(await api.GET('/api/v1/changes', { signal })).items,
})
