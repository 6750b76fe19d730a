import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { learn } from '~/i18n'
import { shellRoute } from '~/routing/root'
import { referenceFiguresQuery } from './queries'

export const referenceFiguresRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/reference-figures',
  staticData: {
    title: 'shell.nav.referenceFigures',
    access: 'ADMINISTER',
    navigation: { order: 82, icon: 'referenceFigures' },
  },
  loader: async ({ context: { queryClient } }) => {
    void queryClient.prefetchQuery(referenceFiguresQuery)
    await learn('administration')
  },
  component: lazyRouteComponent(() => import('./ReferenceFiguresPage'), 'ReferenceFiguresPage'),
})
