import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '~/api/client'
import type { components } from '~/api/schema'

export type Briefing = components['schemas']['Briefing']

export const briefingQuery = (code: string, since?: string) =>
  queryOptions({
    queryKey: ['briefing', code, since],
    queryFn: async ({ signal }) => {
      const params = { path: { code }, query: { since } }
      return unwrap(await api.GET('/api/v1/pairs/{code}/briefing', { params, signal }))
    },
  })

export async function readDocument(code: string, since?: string): Promise<Blob> {
  const params = { path: { code }, query: { since } }
  return unwrap(
    await api.GET('/api/v1/pairs/{code}/briefing/document', { params, parseAs: 'blob' }),
  ) as unknown as Blob
}
