import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '~/api/client'
import type { components } from '~/api/schema'
import { todayInChina } from '~/ui/today'

export type PairEvent = components['schemas']['PairEvent']

export const pairQuery = (code: string) =>
  queryOptions({
    queryKey: ['pairs', code],
    queryFn: async ({ signal }) =>
      unwrap(await api.GET('/api/v1/pairs/{code}', { params: { path: { code } }, signal })),
  })

export const publishedFiguresQuery = (pairCode: string) =>
  queryOptions({
    queryKey: ['published-figures', pairCode],
    queryFn: async ({ signal }) =>
      unwrap(await api.GET('/api/v1/published-figures', { params: { query: { pairCode } }, signal })).items,
  })

/** The reasons come in the language that is asked for. */
export const comparisonQuery = (code: string, asOf: string | undefined, language: string) =>
  queryOptions({
    queryKey: ['pairs', code, 'published-comparison', asOf, language],
    queryFn: async ({ signal }) => {
      const params = { path: { code }, query: { asOf } }
      return unwrap(await api.GET('/api/v1/pairs/{code}/published-comparison', { params, signal }))
    },
  })

/** What the page counts is also what its lists show: records of sub-pairs among them. */
const ofPair = (pairCode: string, asOf: string | undefined, sort = '-updatedAt') => ({
  pairCode: [pairCode],
  withSubPairs: true,
  sort,
  size: 20,
  asOf,
})

export const pairAgreementsQuery = (pairCode: string, asOf: string | undefined) =>
  queryOptions({
    queryKey: ['agreements', 'of-pair', pairCode, asOf],
    queryFn: async ({ signal }) => {
      const query = ofPair(pairCode, asOf)
      return unwrap(await api.GET('/api/v1/agreements', { params: { query }, signal }))
    },
  })

export const pairExchangesQuery = (pairCode: string, asOf: string | undefined) =>
  queryOptions({
    queryKey: ['cadre-exchanges', 'of-pair', pairCode, asOf],
    queryFn: async ({ signal }) => {
      const query = ofPair(pairCode, asOf)
      return unwrap(await api.GET('/api/v1/cadre-exchanges', { params: { query }, signal }))
    },
  })

export const pairReplicationsQuery = (pairCode: string, asOf: string | undefined) =>
  queryOptions({
    queryKey: ['replications', 'of-pair', pairCode, asOf],
    queryFn: async ({ signal }) => {
      const query = ofPair(pairCode, asOf)
      return unwrap(await api.GET('/api/v1/replications', { params: { query }, signal }))
    },
  })

export const pairZoneLinksQuery = (pairCode: string, asOf: string | undefined) =>
  queryOptions({
    queryKey: ['zone-links', 'of-pair', pairCode, asOf],
    queryFn: async ({ signal }) => {
      const query = ofPair(pairCode, asOf)
      return unwrap(await api.GET('/api/v1/zone-links', { params: { query }, signal }))
    },
  })

export const pairParksQuery = (pairCode: string, asOf: string | undefined) =>
  queryOptions({
    queryKey: ['parks', 'of-pair', pairCode, asOf],
    queryFn: async ({ signal }) => {
      const query = ofPair(pairCode, asOf)
      return unwrap(await api.GET('/api/v1/parks', { params: { query }, signal }))
    },
  })

export const pairProjectsQuery = (pairCode: string, asOf: string | undefined) =>
  queryOptions({
    queryKey: ['projects', 'of-pair', pairCode, asOf],
    queryFn: async ({ signal }) => {
      const query = ofPair(pairCode, asOf)
      return unwrap(await api.GET('/api/v1/projects', { params: { query }, signal }))
    },
  })

export const pairSupportsQuery = (pairCode: string, asOf: string | undefined) =>
  queryOptions({
    queryKey: ['supports', 'of-pair', pairCode, asOf],
    queryFn: async ({ signal }) => {
      const query = ofPair(pairCode, asOf)
      return unwrap(await api.GET('/api/v1/supports', { params: { query }, signal }))
    },
  })

export const pairMeetingsQuery = (pairCode: string, asOf: string | undefined) =>
  queryOptions({
    queryKey: ['meetings', 'of-pair', pairCode, asOf],
    queryFn: async ({ signal }) => {
      const query = ofPair(pairCode, asOf, '-heldOn')
      return unwrap(await api.GET('/api/v1/meetings', { params: { query }, signal }))
    },
  })

/** The day after. */
function next(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}

/** What lay ahead of a day as it was agreed on then, the nearest first, or what had been, the latest first. */
export const timelineQuery = (code: string, ahead: boolean, asOf: string | undefined) => {
  const day = asOf ?? todayInChina()
  return infiniteQueryOptions({
    queryKey: ['pairs', code, 'timeline', ahead, day],
    queryFn: async ({ signal, pageParam: after }) => {
      const period = ahead ? { onFrom: next(day), sort: 'on' } : { onTo: day, sort: '-on' }
      const query = { ...period, asOf, size: ahead ? 20 : 50, ...(after ? { after } : {}) }
      const params = { path: { code }, query }
      return unwrap(await api.GET('/api/v1/pairs/{code}/timeline', { params, signal }))
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  })
}
