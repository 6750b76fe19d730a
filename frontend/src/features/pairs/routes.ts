import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { meQuery, seesPair } from '~/api/me'
import { learn } from '~/i18n'
import { pairSummaryQuery } from '~/reference/figures'
import { pairsQuery } from '~/reference/queries'
import { shellRoute } from '~/routing/root'
import { pairQuery } from './queries'

export const PAIR_TABS = [
  'overview',
  'series',
  'timeline',
  'projects',
  'agreements',
  'meetings',
  'exchanges',
  'replications',
  'zone-links',
  'parks',
  'supports',
  'published',
] as const
export type PairTab = (typeof PAIR_TABS)[number]

const pairsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/pairs',
  staticData: { title: 'shell.nav.pairs', ofToday: true, navigation: { order: 30, icon: 'pairs' } },
  loader: async ({ context }) => {
    void context.queryClient.prefetchQuery(pairsQuery)
    await learn('pairPage')
  },
  component: lazyRouteComponent(() => import('./PairsPage'), 'PairsPage'),
})

const pairRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/pairs/$code',
  staticData: { title: 'shell.nav.pairs', followsDay: true },
  // Said even where there is none: what a route does not mention is passed on as it stands in the address.
  validateSearch: ({ tab }: Record<string, unknown>): { tab?: PairTab | undefined } => {
    const known = PAIR_TABS.find((one) => one === tab)
    return { tab: known === 'overview' ? undefined : known }
  },
  loaderDeps: ({ search: { asOf } }) => ({ asOf }),
  loader: async ({ context: { queryClient }, params: { code }, deps: { asOf } }) => {
    void queryClient.prefetchQuery(pairQuery(code))
    const me = queryClient.getQueryData(meQuery.queryKey)
    if (me && seesPair(me, code)) void queryClient.prefetchQuery(pairSummaryQuery(code, asOf))
    await learn('pairPage')
  },
  component: lazyRouteComponent(() => import('./PairPage'), 'PairPage'),
})

export const pairRoutes = [pairsRoute, pairRoute] as const
