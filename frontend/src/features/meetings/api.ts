import { infiniteQueryOptions } from '@tanstack/react-query'
import { api, unwrap } from '~/api/client'
import type { Commitment, CommitmentRow, LinkedRecord, Meeting, MeetingRow } from '~/api/types'
import { ledgerApi, versionOf } from '~/ledger/api'
import type { Page, Question } from '~/ledger/description'
import type { ListSearch } from '~/ledger/list/search'

export const meetingApi = ledgerApi<MeetingRow, Meeting>('meetings')

/** A pair is meant with what lies below it, unless it is asked for alone. */
const withBelow = (search: ListSearch): ListSearch => {
  const { figure: _, ...query } = search
  return query.pairCode ? { withSubPairs: 'true', ...query } : query
}

const ORDER = { sort: 'urgency,dueOn' }

/** Commitments page after page: what is overdue first, then what is open, each by its day. */
export const commitmentsQuery = (search: ListSearch) =>
  infiniteQueryOptions({
    queryKey: ['meetings', 'commitments', search],
    queryFn: async ({ signal, pageParam }) => {
      const query = {
        ...withBelow(search),
        ...ORDER,
        size: 50,
        ...(pageParam && { after: pageParam }),
      }
      return unwrap(await api.GET('/api/v1/commitments', { params: { query }, signal }))
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  })

/** The same, one page after the other, for a file. */
export const commitmentPage = (search: ListSearch): Question<Page<CommitmentRow>> => ({
  queryKey: ['meetings', 'commitment-page', search],
  queryFn: async ({ signal }) =>
    unwrap(
      await api.GET('/api/v1/commitments', { params: { query: { ...withBelow(search), ...ORDER } }, signal }),
    ),
})

/** The records that the commitments of a meeting are about, as far as they may be seen. */
export function linkedRecordsQuestion(id: string): Question<LinkedRecord[]> {
  return {
    queryKey: ['meetings', 'linked-records', id],
    queryFn: async ({ signal }) =>
      unwrap(await api.GET('/api/v1/meetings/{id}/linked-records', { params: { path: { id } }, signal }))
        .items,
  }
}

/** Drafts a change of the commitments alone. */
export async function saveCommitments(id: string, etag: string, commitments: readonly Commitment[]) {
  return unwrap(
    await api.PATCH('/api/v1/meetings/{id}', {
      ...versionOf(id, etag),
      headers: { 'Content-Type': 'application/merge-patch+json' },
      // The contract leaves open which fields a patch names.
      body: { commitments } as unknown as Record<string, never>,
    }),
  )
}
