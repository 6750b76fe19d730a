import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { ListSearch } from '~/ledger/list/search'
import { readSearch } from '~/ledger/list/search'
import { readStartingPair } from '~/reference/startingPair'
import { type RouteContext, shellRoute } from '~/routing/root'
import { agreementApi, performanceQuestion } from './api'
import { agreementFilters } from './filters'

function loadAgreement({ context, params }: { context: RouteContext; params: { id: string } }): void {
  void context.queryClient.prefetchQuery(agreementApi.record(params.id))
  void context.queryClient.prefetchQuery(agreementApi.revisions(params.id))
}

const agreementsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/agreements',
  staticData: {
    title: 'shell.nav.agreements',
    access: 'READ_LEDGER',
    followsDay: true,
    navigation: { order: 50, icon: 'agreements' },
    facts: {
      ledger: 'agreements',
      fields: () => import('./fields').then(({ agreementFields }) => agreementFields),
    },
  },
  validateSearch: (search: Record<string, unknown>): ListSearch => readSearch(agreementFilters, search),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => void context.queryClient.prefetchQuery(agreementApi.page(deps)),
  component: lazyRouteComponent(() => import('./pages'), 'AgreementsPage'),
})

const newAgreementRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/agreements/new',
  staticData: { title: 'agreement.one', access: 'DRAFT' },
  validateSearch: readStartingPair,
  component: lazyRouteComponent(() => import('./pages'), 'NewAgreementPage'),
})

const agreementRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/agreements/$id',
  staticData: { title: 'agreement.one', access: 'READ_LEDGER' },
  loader: (route) => {
    loadAgreement(route)
    void route.context.queryClient.prefetchQuery(performanceQuestion(route.params.id))
  },
  component: lazyRouteComponent(() => import('./pages'), 'AgreementPage'),
})

const editAgreementRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/agreements/$id/edit',
  staticData: { title: 'ledger.edit', access: 'DRAFT' },
  loader: loadAgreement,
  component: lazyRouteComponent(() => import('./pages'), 'EditAgreementPage'),
})

export const agreementRoutes = [
  agreementsRoute,
  newAgreementRoute,
  agreementRoute,
  editAgreementRoute,
] as const
