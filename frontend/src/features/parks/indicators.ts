import { api, unwrap } from '~/api/client'
import type { components } from '~/api/schema'
import type { Page, Question } from '~/ledger/description'
import { itemFiltersWith } from '~/ledger/filters'
import type { ListSearch } from '~/ledger/list/search'

export type IndicatorRow = components['schemas']['IndicatorRow']

export const indicatorFilters = itemFiltersWith([
  { name: 'yearEnd', label: 'park.year', kind: 'dates', common: true },
])

export const indicatorsQuery = (search: ListSearch): Question<Page<IndicatorRow>> => ({
  queryKey: ['parks', 'indicators', search],
  queryFn: async ({ signal }) =>
    unwrap(await api.GET('/api/v1/yearly-indicators', { params: { query: search }, signal })),
})
