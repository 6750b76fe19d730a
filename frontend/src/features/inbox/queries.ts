import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, unwrap, unwrapVersioned } from '~/api/client'
import type { NoticeWish } from '~/api/types'

/** What has reached this person, the unread first; only that where it is asked for. */
export const inboxQuery = (unread: boolean) =>
  infiniteQueryOptions({
    queryKey: ['inbox', 'list', unread],
    queryFn: async ({ pageParam, signal }) => {
      const query = {
        sort: '-unread,-at',
        ...(unread && { unread: true }),
        ...(pageParam && { after: pageParam }),
      }
      return unwrap(await api.GET('/api/v1/inbox', { params: { query: query as object }, signal }))
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
  })

/** How many are unread; looked at again from time to time. */
export const unreadQuery = queryOptions({
  queryKey: ['inbox', 'unread'],
  queryFn: async ({ signal }) =>
    unwrap(await api.GET('/api/v1/inbox', { params: { query: { unread: true, size: 1 } as object }, signal }))
      .total,
  refetchInterval: 300_000,
})

export const noticesQuery = queryOptions({
  queryKey: ['notices'],
  queryFn: async ({ signal }) => unwrapVersioned(await api.GET('/api/v1/me/notices', { signal })),
})

export async function markSeen(body: { until: string } | { items: string[] }): Promise<void> {
  unwrap(await api.POST('/api/v1/inbox/seen', { body }))
}

export async function changeNotices(body: NoticeWish, etag: string) {
  const params = { header: { 'If-Match': etag } }
  return unwrapVersioned(await api.PUT('/api/v1/me/notices', { params, body }))
}
