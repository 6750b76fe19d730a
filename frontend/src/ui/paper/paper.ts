import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '~/api/client'

/** As what papers are made, with the kind of file. */
export const FORMATS = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const

export type PaperFormat = keyof typeof FORMATS

/** As what this platform makes papers. */
export const formatsQuery = queryOptions({
  queryKey: ['document-formats'],
  queryFn: async ({ signal }) => (await unwrap(await api.GET('/api/v1/document-formats', { signal }))).items,
  staleTime: Number.POSITIVE_INFINITY,
})
