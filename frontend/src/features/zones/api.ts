import { api, unwrap } from '~/api/client'
import type { ZoneLink, ZoneLinkOutcome, ZoneLinkRow } from '~/api/types'
import { ledgerApi } from '~/ledger/api'
import type { Question } from '~/ledger/description'

export const zoneLinkApi = ledgerApi<ZoneLinkRow, ZoneLink>('zone-links')

export function outcomeQuestion(id: string): Question<ZoneLinkOutcome> {
  return {
    queryKey: ['zone-links', 'outcome', id],
    queryFn: async ({ signal }) =>
      unwrap(await api.GET('/api/v1/zone-links/{id}/outcome', { params: { path: { id } }, signal })),
  }
}
