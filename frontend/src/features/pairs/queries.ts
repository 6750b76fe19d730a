import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '~/api/client'

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

export const pairAgreementsQuery = (pairCode: string) =>
  queryOptions({
    queryKey: ['agreements', 'of-pair', pairCode],
    queryFn: async ({ signal }) => {
      const query = { pairCode: [pairCode], sort: '-updatedAt', size: 20 }
      return unwrap(await api.GET('/api/v1/agreements', { params: { query }, signal }))
    },
  })

export const pairReplicationsQuery = (pairCode: string) =>
  queryOptions({
    queryKey: ['replications', 'of-pair', pairCode],
    queryFn: async ({ signal }) => {
      const query = { pairCode: [pairCode], sort: '-updatedAt', size: 20 }
      return unwrap(await api.GET('/api/v1/replications', { params: { query }, signal }))
    },
  })

export const pairZoneLinksQuery = (pairCode: string) =>
  queryOptions({
    queryKey: ['zone-links', 'of-pair', pairCode],
    queryFn: async ({ signal }) => {
      const query = { pairCode: [pairCode], sort: '-updatedAt', size: 20 }
      return unwrap(await api.GET('/api/v1/zone-links', { params: { query }, signal }))
    },
  })

export const pairParksQuery = (pairCode: string) =>
  queryOptions({
    queryKey: ['parks', 'of-pair', pairCode],
    queryFn: async ({ signal }) => {
      const query = { pairCode: [pairCode], sort: '-updatedAt', size: 20 }
      return unwrap(await api.GET('/api/v1/parks', { params: { query }, signal }))
    },
  })

export const pairProjectsQuery = (pairCode: string) =>
  queryOptions({
    queryKey: ['projects', 'of-pair', pairCode],
    queryFn: async ({ signal }) => {
      const query = { pairCode: [pairCode], sort: '-updatedAt', size: 20 }
      return unwrap(await api.GET('/api/v1/projects', { params: { query }, signal }))
    },
  })

export const pairSupportsQuery = (pairCode: string) =>
  queryOptions({
    queryKey: ['supports', 'of-pair', pairCode],
    queryFn: async ({ signal }) => {
      const query = { pairCode: [pairCode], sort: '-updatedAt', size: 20 }
      return unwrap(await api.GET('/api/v1/supports', { params: { query }, signal }))
    },
  })

export const pairMeetingsQuery = (pairCode: string) =>
  queryOptions({
    queryKey: ['meetings', 'of-pair', pairCode],
    queryFn: async ({ signal }) => {
      const query = { pairCode: [pairCode], sort: '-heldOn', size: 20 }
      return unwrap(await api.GET('/api/v1/meetings', { params: { query }, signal }))
    },
  })
