import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { ListSearch } from '~/ledger/list/search'
import { readSearch } from '~/ledger/list/search'
import { readStartingPair } from '~/reference/startingPair'
import { type RouteContext, shellRoute } from '~/routing/root'
import { lineageQuestion, replicationApi } from './api'
import { replicationFilters } from './filters'

function loadReplication({ context, params }: { context: RouteContext; params: { id: string } }): void {
  void context.queryClient.prefetchQuery(replicationApi.record(params.id))
  void context.queryClient.prefetchQuery(replicationApi.revisions(params.id))
}

const replicationsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/replications',
  staticData: {
    title: 'shell.nav.replications',
    access: 'READ_LEDGER',
    followsDay: true,
    navigation: { order: 60, icon: 'replications' },
    facts: {
      ledger: 'replications',
      fields: () => import('./fields').then(({ replicationFields }) => replicationFields),
    },
  },
  validateSearch: (search: Record<string, unknown>): ListSearch => readSearch(replicationFilters, search),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => void context.queryClient.prefetchQuery(replicationApi.page(deps)),
  component: lazyRouteComponent(() => import('./pages'), 'ReplicationsPage'),
})

const newReplicationRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/replications/new',
  staticData: { title: 'replication.one', access: 'DRAFT' },
  validateSearch: readStartingPair,
  component: lazyRouteComponent(() => import('./pages'), 'NewReplicationPage'),
})

const replicationRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/replications/$id',
  staticData: { title: 'replication.one', access: 'READ_LEDGER' },
  loader: (route) => {
    loadReplication(route)
    void route.context.queryClient.prefetchQuery(lineageQuestion(route.params.id))
  },
  component: lazyRouteComponent(() => import('./pages'), 'ReplicationPage'),
})

const editReplicationRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/replications/$id/edit',
  staticData: { title: 'ledger.edit', access: 'DRAFT' },
  loader: loadReplication,
  component: lazyRouteComponent(() => import('./pages'), 'EditReplicationPage'),
})

export const replicationRoutes = [
  replicationsRoute,
  newReplicationRoute,
  replicationRoute,
  editReplicationRoute,
] as const
