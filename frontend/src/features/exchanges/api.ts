import { api, unwrap } from '~/api/client'
import type {
  EnteredParticipant,
  Exchange,
  ExchangeRow,
  ExchangeSummary,
  NamedParticipant,
  ParticipantTerm,
} from '~/api/types'
import { ledgerApi, versionOf } from '~/ledger/api'
import type { Facts, Question } from '~/ledger/description'
import { filtersOf, type ListSearch } from '~/ledger/list/search'

export const exchangeApi = ledgerApi<ExchangeRow, Exchange>('cadre-exchanges')

/** Asked with the filters of the list, whatever its page. */
export function summaryQuestion(search: ListSearch): Question<ExchangeSummary> {
  const query = filtersOf(search)
  return {
    queryKey: ['cadre-exchanges', 'summary', query],
    queryFn: async ({ signal }) =>
      unwrap(await api.GET('/api/v1/cadre-exchanges/summary', { params: { query }, signal })),
  }
}

export function participantsQuestion(id: string): Question<ParticipantTerm[]> {
  return {
    queryKey: ['cadre-exchanges', 'participants', id],
    queryFn: async ({ signal }) =>
      unwrap(await api.GET('/api/v1/cadre-exchanges/{id}/participants', { params: { path: { id } }, signal }))
        .items,
  }
}

/** Each call is a view that is noted, so it is made when somebody asks to see names, and never ahead or again. */
export async function readNames(id: string): Promise<NamedParticipant[]> {
  return unwrap(await api.GET('/api/v1/cadre-exchanges/{id}/names', { params: { path: { id } } })).items
}

export async function enterParticipant(id: string, etag: string, entered: Facts): Promise<unknown> {
  return unwrap(
    await api.POST('/api/v1/cadre-exchanges/{id}/participants', {
      ...versionOf(id, etag),
      body: entered as unknown as EnteredParticipant,
    }),
  )
}
