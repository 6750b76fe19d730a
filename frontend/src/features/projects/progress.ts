import { api, unwrap } from '~/api/client'
import type { components } from '~/api/schema'
import type { Page, Question } from '~/ledger/description'
import { itemFiltersWith } from '~/ledger/filters'
import type { ListSearch } from '~/ledger/list/search'

export type ProgressRow = components['schemas']['ProgressRow']

export const progressFilters = itemFiltersWith([
  { name: 'monthEnd', label: 'project.month', kind: 'dates', common: true },
  { name: 'kind', label: 'project.kind', kind: 'choices', terms: 'projectKind' },
  { name: 'attributedTo', label: 'project.attributedTo', kind: 'choices', reference: 'pair' },
])

export const progressQuery = (search: ListSearch): Question<Page<ProgressRow>> => ({
  queryKey: ['projects', 'progress', search],
  queryFn: async ({ signal }) =>
    unwrap(await api.GET('/api/v1/progress-reports', { params: { query: search }, signal })),
})
