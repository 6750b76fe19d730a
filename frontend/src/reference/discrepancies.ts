import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '~/api/client'
import type { DiscrepancyKind } from '~/api/types'

/** How much both sides do not say alike, pair by pair, today or at the end of a past day. */
export const discrepancySummaryQuery = (asOf: string | undefined) =>
  queryOptions({
    queryKey: ['discrepancies', 'summary', asOf],
    queryFn: async ({ signal }) =>
      unwrap(await api.GET('/api/v1/discrepancies/summary', { params: { query: { asOf } }, signal })).items,
  })

/** The filters of the board by which it finds what a number of a pair counts. */
export function discrepanciesOf(pairCode: string, ...kind: DiscrepancyKind[]) {
  return { pairCode: [pairCode], withSubPairs: 'true', kind }
}
