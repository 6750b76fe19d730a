import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { shellRoute } from '~/routing/root'
import { changesQuery, todosQuery } from './queries'

export const workbenchRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/',
  staticData: { title: 'shell.nav.workbench', navigation: { order: 10, icon: 'workbench' } },
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(todosQuery)
    void context.queryClient.prefetchQuery(changesQuery)
  },
  component: lazyRouteComponent(() => import('./Workbench'), 'Workbench'),
})
