import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '~/api/client'
import type { Entry } from './csv'

export const referenceFiguresQuery = queryOptions({
  queryKey: ['referenceFigures'],
  queryFn: async ({ signal }) => unwrap(await api.GET('/api/v1/reference-figures', { signal })).items,
})

/** Checked alone, or loaded: all or none. */
export async function loadReferenceFigures(items: Entry[], dryRun: boolean) {
  const params = { query: { dryRun } }
  return unwrap(await api.POST('/api/v1/reference-figures', { params, body: { items } }))
}
