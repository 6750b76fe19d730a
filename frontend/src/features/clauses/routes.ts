import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { learn } from '~/i18n'
import { clausesQuery } from '~/reference/queries'
import { shellRoute } from '~/routing/root'
import { clauseQuery, evidenceQuery } from './queries'

const clausesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/clauses',
  staticData: { title: 'shell.nav.clauses', ofToday: true, navigation: { order: 20, icon: 'clauses' } },
  loader: async ({ context }) => {
    void context.queryClient.prefetchQuery(clausesQuery)
    await learn('pairPage')
  },
  component: lazyRouteComponent(() => import('./ClausesPage'), 'ClausesPage'),
})

const clauseRoute = createRoute({
  getParentRoute: () => clausesRoute,
  path: '$code',
  staticData: { followsDay: true },
  loaderDeps: ({ search: { asOf } }) => ({ asOf }),
  loader: async ({ context, params: { code }, deps: { asOf } }) => {
    void context.queryClient.prefetchQuery(clauseQuery(code))
    void context.queryClient.prefetchQuery(evidenceQuery(code, asOf))
    await learn('coverage', 'pairPage')
  },
  component: lazyRouteComponent(() => import('./ClausePage'), 'ClausePage'),
})

export const clauseRoutes = [clausesRoute.addChildren([clauseRoute])] as const
