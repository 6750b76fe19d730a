import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { shellRoute } from '~/routing/root'
import { nameViewsQuery, statusQuery } from './queries'

export const personalDataRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/personal-data',
  staticData: {
    title: 'shell.nav.personalData',
    access: 'ADMINISTER',
    navigation: { order: 81, icon: 'personalData' },
  },
  loader: ({ context: { queryClient } }) => {
    void queryClient.prefetchQuery(statusQuery)
    void queryClient.prefetchInfiniteQuery(nameViewsQuery)
  },
  component: lazyRouteComponent(() => import('./PersonalDataPage'), 'PersonalDataPage'),
})
