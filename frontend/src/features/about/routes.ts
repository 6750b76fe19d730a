import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { learn } from '~/i18n'
import { shellRoute } from '~/routing/root'

export const aboutRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/about',
  staticData: { title: 'shell.nav.about', navigation: { order: 90, icon: 'about' } },
  loader: () => learn('about'),
  component: lazyRouteComponent(() => import('./AboutPage'), 'AboutPage'),
})
