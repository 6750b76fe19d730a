import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { discrepancySummaryQuery } from '~/reference/discrepancies'
import { measuresQuery } from '~/reference/figure/queries'
import { pairsQuery } from '~/reference/queries'
import { shellRoute } from '~/routing/root'
import { byPairQuery, countryMapQuery } from './queries'

export const overviewRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/overview',
  staticData: {
    title: 'shell.nav.overview',
    access: 'READ_LEDGER',
    followsDay: true,
    navigation: { order: 15, icon: 'overview' },
  },
  loaderDeps: ({ search: { asOf } }) => ({ asOf }),
  loader: ({ context: { queryClient }, deps: { asOf } }) => {
    void queryClient.prefetchQuery(measuresQuery)
    void queryClient.prefetchQuery(pairsQuery)
    void queryClient.prefetchQuery(countryMapQuery)
    void queryClient.prefetchQuery(byPairQuery(asOf))
    void queryClient.prefetchQuery(discrepancySummaryQuery(asOf))
  },
  component: lazyRouteComponent(() => import('./OverviewPage'), 'OverviewPage'),
})
