import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '~/api/client'
import type { components } from '~/api/schema'

export type Coverage = components['schemas']['Coverage']
export type Cell = components['schemas']['CoverageCell']
export type Level = components['schemas']['CoverageLevel']
export type Evidence = components['schemas']['CoverageItem']
export type Rule = components['schemas']['CoverageRule']

export interface Days {
  asOf?: string | undefined
  since?: string | undefined
}

/** The matrix of all pairs, or of one with those below it. */
export const coverageQuery = ({ of, ...days }: Days & { of?: string | undefined }) =>
  queryOptions({
    queryKey: ['coverage', days, of],
    queryFn: async ({ signal }) =>
      unwrap(
        of
          ? await api.GET('/api/v1/pairs/{code}/coverage', {
              params: { path: { code: of }, query: days },
              signal,
            })
          : await api.GET('/api/v1/coverage', { params: { query: days }, signal }),
      ),
  })

export const coverageEvidenceQuery = (pairCode: string, clauseCode: string, asOf?: string) =>
  queryOptions({
    queryKey: ['coverage', pairCode, clauseCode, asOf],
    queryFn: async ({ signal }) => {
      const params = { path: { pairCode, clauseCode }, query: { asOf } }
      return unwrap(await api.GET('/api/v1/coverage/{pairCode}/{clauseCode}', { params, signal }))
    },
  })

export const coverageRulesQuery = queryOptions({
  queryKey: ['coverage', 'rules'],
  queryFn: async ({ signal }) => unwrap(await api.GET('/api/v1/coverage/rules', { signal })).items,
  staleTime: Number.POSITIVE_INFINITY,
})
