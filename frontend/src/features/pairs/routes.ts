import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { pairSummaryQuery } from '~/reference/figures'
import { pairsQuery } from '~/reference/queries'
import { shellRoute } from '~/routing/root'
import { pairQuery } from './queries'

export const PAIR_TABS = ['overview', 'projects', 'agreements', 'published'] as const
export type PairTab = (typeof PAIR_TABS)[number]

const pairsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/pairs',
  staticData: { title: 'shell.nav.pairs', navigation: { order: 30, icon: 'pairs' } },
  loader: ({ context }) => void context.queryClient.prefetchQuery(pairsQuery),
  component: lazyRouteComponent(() => import('./PairsPage'), 'PairsPage'),
})

const pairRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/pairs/$code',
  staticData: { title: 'shell.nav.pairs' },
  validateSearch: ({ tab }: Record<string, unknown>): { tab?: PairTab } => {
    const known = PAIR_TABS.find((one) => one === tab)
    return known && known !== 'overview' ? { tab: known } : {}
  },
  loader: ({ context, params: { code } }) => {
    void context.queryClient.prefetchQuery(pairQuery(code))
    void context.queryClient.prefetchQuery(pairSummaryQuery(code))
  },
  component: lazyRouteComponent(() => import('./PairPage'), 'PairPage'),
})

export const pairRoutes = [pairsRoute, pairRoute] as const
