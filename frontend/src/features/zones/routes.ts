import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { ListSearch } from '~/ledger/list/search'
import { readSearch } from '~/ledger/list/search'
import { readStartingPair } from '~/reference/startingPair'
import { type RouteContext, shellRoute } from '~/routing/root'
import { outcomeQuestion, zoneLinkApi } from './api'
import { zoneLinkFilters } from './filters'

function loadZoneLink({ context, params }: { context: RouteContext; params: { id: string } }): void {
  void context.queryClient.prefetchQuery(zoneLinkApi.record(params.id))
  void context.queryClient.prefetchQuery(zoneLinkApi.revisions(params.id))
}

const zoneLinksRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/zone-links',
  staticData: {
    title: 'shell.nav.zoneLinks',
    access: 'READ_LEDGER',
    followsDay: true,
    navigation: { order: 70, icon: 'zoneLinks' },
    facts: {
      ledger: 'zone-links',
      fields: () => import('./fields').then(({ zoneLinkFields }) => zoneLinkFields),
    },
  },
  validateSearch: (search: Record<string, unknown>): ListSearch => readSearch(zoneLinkFilters, search),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => void context.queryClient.prefetchQuery(zoneLinkApi.page(deps)),
  component: lazyRouteComponent(() => import('./pages'), 'ZoneLinksPage'),
})

const newZoneLinkRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/zone-links/new',
  staticData: { title: 'zoneLink.one', access: 'DRAFT' },
  validateSearch: readStartingPair,
  component: lazyRouteComponent(() => import('./pages'), 'NewZoneLinkPage'),
})

const zoneLinkRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/zone-links/$id',
  staticData: { title: 'zoneLink.one', access: 'READ_LEDGER' },
  loader: (route) => {
    loadZoneLink(route)
    void route.context.queryClient.prefetchQuery(outcomeQuestion(route.params.id))
  },
  component: lazyRouteComponent(() => import('./pages'), 'ZoneLinkPage'),
})

const editZoneLinkRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/zone-links/$id/edit',
  staticData: { title: 'ledger.edit', access: 'DRAFT' },
  loader: loadZoneLink,
  component: lazyRouteComponent(() => import('./pages'), 'EditZoneLinkPage'),
})

export const zoneLinkRoutes = [zoneLinksRoute, newZoneLinkRoute, zoneLinkRoute, editZoneLinkRoute] as const
