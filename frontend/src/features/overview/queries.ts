import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '~/api/client'
import { type Figure, type Figures, figuresQuery } from '~/reference/figure/queries'

export const FUNNEL = [
  'EVER_SIGNED',
  'EVER_REGISTERED',
  'EVER_STARTED',
  'EVER_COMPLETED',
  'EVER_OPERATING',
] as const
export const RATES = ['REGISTERED_RATE', 'STARTED_RATE', 'FUNDED_RATE', 'COMPLETED_RATE'] as const
export const CADRES = ['SECONDED', 'EXPERTS', 'TRAINED'] as const
/** What the rates are made of beside the funnel. */
const PARTS = ['SIGNED_PAID_IN', 'SIGNED_INVESTMENT'] as const
const TOTALS = [
  'INTENDED_PROJECTS',
  'TOTAL_INVESTMENT',
  'PROJECTS',
  'INVESTED',
  'DORMANT_PROJECTS',
  'LATE_PROJECTS',
] as const

export const byPairQuery = (asOf: string | undefined) =>
  figuresQuery({ measure: [...TOTALS, ...CADRES, ...FUNNEL, ...PARTS, ...RATES], by: 'PAIR', asOf })

export const countryMapQuery = queryOptions({
  queryKey: ['country-map'],
  queryFn: async ({ signal }) => unwrap(await api.GET('/api/v1/country-map', { signal })),
  staleTime: Number.POSITIVE_INFINITY,
})

export const ageingQuery = (asOf: string | undefined) =>
  queryOptions({
    queryKey: ['figures', 'ageing', asOf],
    queryFn: async ({ signal }) =>
      unwrap(await api.GET('/api/v1/statistics/ageing', { params: { query: { asOf } }, signal })),
  })

export const freshnessQuery = (asOf: string | undefined) =>
  queryOptions({
    queryKey: ['figures', 'freshness', asOf],
    queryFn: async ({ signal }) =>
      unwrap(await api.GET('/api/v1/statistics/freshness', { params: { query: { asOf } }, signal })),
  })

/** The figure of a measure, of one pair or of all together. */
export function figureOf({ items }: Figures, measure: string, pairCode?: string): Figure | undefined {
  return items.find((figure) => figure.measure === measure && figure.pairCode === pairCode)
}
