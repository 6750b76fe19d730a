import { infiniteQueryOptions } from '@tanstack/react-query'
import { api, unwrap } from '~/api/client'
import type { Meeting, MeetingRow } from '~/api/types'
import { ledgerApi } from '~/ledger/api'

export const meetingApi = ledgerApi<MeetingRow, Meeting>('meetings')

export const COMMITMENT_STATES = ['OVERDUE', 'OPEN', 'KEPT', 'KEPT_LATE', 'CANCELLED'] as const
export type CommitmentState = (typeof COMMITMENT_STATES)[number]

/** Commitments in the order of their days, page after page. */
export const commitmentsQuery = (state?: CommitmentState) =>
  infiniteQueryOptions({
    queryKey: ['meetings', 'commitments', state],
    queryFn: async ({ signal, pageParam }) => {
      const query = {
        state: state && [state],
        size: 50,
        sort: 'dueOn',
        ...(pageParam ? { after: pageParam } : {}),
      }
      return unwrap(await api.GET('/api/v1/commitments', { params: { query }, signal }))
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  })
