import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '~/api/client'
import type { Discrepancy } from '~/api/types'
import type { Page, Question } from '~/ledger/description'
import type { ListSearch } from '~/ledger/list/search'

/** A page of the board; it is not searched by words. */
export function discrepancyPage({ q: _, ...search }: ListSearch): Question<Page<Discrepancy>> {
  return {
    queryKey: ['discrepancies', 'page', search],
    // The address has the API's own parameters; what cannot be asked is told by the API.
    queryFn: async ({ signal }) =>
      unwrap(await api.GET('/api/v1/discrepancies', { params: { query: search as object }, signal })),
  }
}

/** What organisations are called, by their codes. */
export const organisationNamesQuery = queryOptions({
  queryKey: ['organisation-names'],
  queryFn: async ({ signal }) => {
    const { items } = unwrap(await api.GET('/api/v1/organisations', { signal }))
    return new Map(items.map((one) => [one.code, one]))
  },
  staleTime: Number.POSITIVE_INFINITY,
})
