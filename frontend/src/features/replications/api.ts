import { api, unwrap } from '~/api/client'
import type { Lineage, Replication, ReplicationRow, ReplicationSummary } from '~/api/types'
import { ledgerApi } from '~/ledger/api'
import type { Question } from '~/ledger/description'
import { filtersOf, type ListSearch } from '~/ledger/list/search'

export const replicationApi = ledgerApi<ReplicationRow, Replication>('replications')

export function lineageQuestion(id: string): Question<Lineage> {
  return {
    queryKey: ['replications', 'lineage', id],
    queryFn: async ({ signal }) =>
      unwrap(await api.GET('/api/v1/replications/{id}/lineage', { params: { path: { id } }, signal })),
  }
}

/** Asked with the filters of the list, whatever its page. */
export function summaryQuestion(search: ListSearch): Question<ReplicationSummary> {
  const query = filtersOf(search)
  return {
    queryKey: ['replications', 'summary', query],
    queryFn: async ({ signal }) =>
      unwrap(await api.GET('/api/v1/replications/summary', { params: { query }, signal })),
  }
}
