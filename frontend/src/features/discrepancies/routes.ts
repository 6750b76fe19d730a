import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { learn } from '~/i18n'
import type { ListSearch } from '~/ledger/list/search'
import { readSearch } from '~/ledger/list/search'
import { discrepancySummaryQuery } from '~/reference/discrepancies'
import { shellRoute } from '~/routing/root'
import { discrepancyFilters } from './filters'
import { discrepancyPage } from './queries'

export const discrepanciesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/discrepancies',
  staticData: {
    title: 'shell.nav.discrepancies',
    access: 'READ_LEDGER',
    followsDay: true,
    navigation: { order: 26, icon: 'discrepancies' },
  },
  validateSearch: (search: Record<string, unknown>): ListSearch => readSearch(discrepancyFilters, search),
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { queryClient }, deps }) => {
    void queryClient.prefetchQuery(discrepancySummaryQuery(deps.asOf))
    void queryClient.prefetchQuery(discrepancyPage(deps))
    await learn('discrepancy')
  },
  component: lazyRouteComponent(() => import('./DiscrepanciesPage'), 'DiscrepanciesPage'),
})
