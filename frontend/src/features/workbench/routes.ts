import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { may, meQuery } from '~/api/me'
import { learn } from '~/i18n'
import { shellRoute } from '~/routing/root'
import { hasTodos } from './hasTodos'
import { changesQuery, todosQuery } from './queries'

export const workbenchRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/',
  staticData: { title: 'shell.nav.workbench', ofToday: true, navigation: { order: 10, icon: 'workbench' } },
  loader: async ({ context: { queryClient } }) => {
    const me = await queryClient.ensureQueryData(meQuery)
    if (hasTodos(me)) void queryClient.prefetchQuery(todosQuery())
    if (may(me, 'READ_LEDGER')) void queryClient.prefetchQuery(changesQuery)
    if (hasTodos(me)) await learn('notice')
  },
  component: lazyRouteComponent(() => import('./Workbench'), 'Workbench'),
})
