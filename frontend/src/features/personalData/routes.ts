import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { learn } from '~/i18n'
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
  loader: async ({ context: { queryClient } }) => {
    void queryClient.prefetchQuery(statusQuery)
    void queryClient.prefetchInfiniteQuery(nameViewsQuery)
    await learn('administration')
  },
  component: lazyRouteComponent(() => import('./PersonalDataPage'), 'PersonalDataPage'),
})
