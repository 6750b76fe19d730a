import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { ListSearch } from '~/ledger/list/search'
import { readSearch } from '~/ledger/list/search'
import { readStartingPair } from '~/reference/startingPair'
import { type RouteContext, shellRoute } from '~/routing/root'
import { exchangeApi, participantsQuestion } from './api'
import { exchangeFilters } from './filters'

function loadExchange({ context, params }: { context: RouteContext; params: { id: string } }): void {
  void context.queryClient.prefetchQuery(exchangeApi.record(params.id))
  void context.queryClient.prefetchQuery(exchangeApi.revisions(params.id))
  void context.queryClient.prefetchQuery(participantsQuestion(params.id))
}

const exchangesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/exchanges',
  staticData: {
    title: 'shell.nav.exchanges',
    access: 'READ_LEDGER',
    followsDay: true,
    navigation: { order: 53, icon: 'exchanges' },
    facts: {
      ledger: 'cadre-exchanges',
      fields: () => import('./fields').then(({ exchangeFields }) => exchangeFields),
    },
  },
  validateSearch: (search: Record<string, unknown>): ListSearch => readSearch(exchangeFilters, search),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => void context.queryClient.prefetchQuery(exchangeApi.page(deps)),
  component: lazyRouteComponent(() => import('./pages'), 'ExchangesPage'),
})

const newExchangeRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/exchanges/new',
  staticData: { title: 'exchange.one', access: 'DRAFT' },
  validateSearch: readStartingPair,
  component: lazyRouteComponent(() => import('./pages'), 'NewExchangePage'),
})

const exchangeRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/exchanges/$id',
  staticData: { title: 'exchange.one', access: 'READ_LEDGER' },
  loader: loadExchange,
  component: lazyRouteComponent(() => import('./pages'), 'ExchangePage'),
})

const editExchangeRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/exchanges/$id/edit',
  staticData: { title: 'ledger.edit', access: 'DRAFT' },
  loader: loadExchange,
  component: lazyRouteComponent(() => import('./pages'), 'EditExchangePage'),
})

export const exchangeRoutes = [exchangesRoute, newExchangeRoute, exchangeRoute, editExchangeRoute] as const
