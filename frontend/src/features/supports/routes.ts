import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { ListSearch } from '~/ledger/list/search'
import { readSearch } from '~/ledger/list/search'
import { readStartingPair } from '~/reference/startingPair'
import { type RouteContext, shellRoute } from '~/routing/root'
import { supportApi } from './api'
import { supportFilters } from './filters'

function loadSupport({ context, params }: { context: RouteContext; params: { id: string } }): void {
  void context.queryClient.prefetchQuery(supportApi.record(params.id))
  void context.queryClient.prefetchQuery(supportApi.revisions(params.id))
}

const supportsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/supports',
  staticData: {
    title: 'shell.nav.supports',
    access: 'READ_LEDGER',
    followsDay: true,
    navigation: { order: 60, icon: 'supports' },
    facts: {
      ledger: 'supports',
      fields: () => import('./fields').then(({ supportFields }) => supportFields),
    },
  },
  validateSearch: (search: Record<string, unknown>): ListSearch => readSearch(supportFilters, search),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => void context.queryClient.prefetchQuery(supportApi.page(deps)),
  component: lazyRouteComponent(() => import('./pages'), 'SupportsPage'),
})

const newSupportRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/supports/new',
  staticData: { title: 'support.one', access: 'DRAFT' },
  validateSearch: readStartingPair,
  component: lazyRouteComponent(() => import('./pages'), 'NewSupportPage'),
})

const supportRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/supports/$id',
  staticData: { title: 'support.one', access: 'READ_LEDGER' },
  loader: loadSupport,
  component: lazyRouteComponent(() => import('./pages'), 'SupportPage'),
})

const editSupportRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/supports/$id/edit',
  staticData: { title: 'ledger.edit', access: 'DRAFT' },
  loader: loadSupport,
  component: lazyRouteComponent(() => import('./pages'), 'EditSupportPage'),
})

export const supportRoutes = [supportsRoute, newSupportRoute, supportRoute, editSupportRoute] as const
