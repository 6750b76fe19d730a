import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { ListSearch } from '~/ledger/list/search'
import { readSearch } from '~/ledger/list/search'
import { readStartingPair } from '~/reference/startingPair'
import { type RouteContext, shellRoute } from '~/routing/root'
import { parkApi, tenantsQuestion } from './api'
import { parkFilters } from './filters'
import { indicatorFilters } from './indicators'

function loadPark({ context, params }: { context: RouteContext; params: { id: string } }): void {
  void context.queryClient.prefetchQuery(parkApi.record(params.id))
  void context.queryClient.prefetchQuery(parkApi.revisions(params.id))
}

const parksRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/parks',
  staticData: {
    title: 'shell.nav.parks',
    access: 'READ_LEDGER',
    followsDay: true,
    navigation: { order: 45, icon: 'parks' },
    facts: { ledger: 'parks', fields: () => import('./fields').then(({ parkFields }) => parkFields) },
  },
  validateSearch: (search: Record<string, unknown>): ListSearch => readSearch(parkFilters, search),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => void context.queryClient.prefetchQuery(parkApi.page(deps)),
  component: lazyRouteComponent(() => import('./pages'), 'ParksPage'),
})

const newParkRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/parks/new',
  staticData: { title: 'park.one', access: 'DRAFT' },
  validateSearch: readStartingPair,
  component: lazyRouteComponent(() => import('./pages'), 'NewParkPage'),
})

const parkRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/parks/$id',
  staticData: { title: 'park.one', access: 'READ_LEDGER' },
  loader: (route) => {
    loadPark(route)
    void route.context.queryClient.prefetchQuery(tenantsQuestion(route.params.id))
  },
  component: lazyRouteComponent(() => import('./pages'), 'ParkPage'),
})

const editParkRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/parks/$id/edit',
  staticData: { title: 'ledger.edit', access: 'DRAFT' },
  loader: loadPark,
  component: lazyRouteComponent(() => import('./pages'), 'EditParkPage'),
})

/** Opened from a figure; the same indicators stand at each park. */
const indicatorsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/yearly-indicators',
  staticData: { title: 'shell.nav.yearlyIndicators', access: 'READ_LEDGER', followsDay: true },
  validateSearch: (search: Record<string, unknown>): ListSearch => readSearch(indicatorFilters, search),
  component: lazyRouteComponent(() => import('./IndicatorsPage'), 'IndicatorsPage'),
})

export const parkRoutes = [parksRoute, newParkRoute, parkRoute, editParkRoute, indicatorsRoute] as const
