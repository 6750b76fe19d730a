import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { learn } from '~/i18n'
import { pairsQuery } from '~/reference/queries'
import { shellRoute } from '~/routing/root'
import { organisationsQuery } from './queries'

export const organisationsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/organisations',
  staticData: {
    title: 'shell.nav.organisations',
    access: 'ADMINISTER',
    navigation: { order: 80, icon: 'organisations' },
  },
  loader: async ({ context: { queryClient } }) => {
    void queryClient.prefetchQuery(organisationsQuery)
    void queryClient.prefetchQuery(pairsQuery)
    await learn('administration')
  },
  component: lazyRouteComponent(() => import('./OrganisationsPage'), 'OrganisationsPage'),
})
