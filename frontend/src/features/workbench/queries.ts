import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '~/api/client'

export const todosQuery = queryOptions({
  queryKey: ['todos'],
  queryFn: async ({ signal }) => unwrap(await api.GET('/api/v1/todos', { signal })),
})

export const changesQuery = queryOptions({
  queryKey: ['changes'],
  queryFn: async ({ signal }) => unwrap(await api.GET('/api/v1/changes', { signal })).items,
})
