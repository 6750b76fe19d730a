import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { learn } from '~/i18n'
import { type ListSearch, readSearch } from '~/ledger/list/search'
import { shellRoute } from '~/routing/root'
import { commendationFilters } from './filters'

const loader = () => learn('evaluation')

const commendationsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/commendations',
  staticData: { title: 'commendation.all', access: 'READ_LEDGER', ofToday: true },
  validateSearch: (search: Record<string, unknown>): ListSearch => readSearch(commendationFilters, search),
  loader,
  component: lazyRouteComponent(() => import('./CommendationsPage'), 'CommendationsPage'),
})

const newCommendationRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/commendations/new',
  staticData: { title: 'commendation.begin', access: 'COORDINATE', ofToday: true },
  validateSearch: ({ evaluation }: Record<string, unknown>) => ({
    evaluation: typeof evaluation === 'string' ? evaluation : undefined,
  }),
  loader,
  component: lazyRouteComponent(() => import('./CommendationFormPage'), 'NewCommendationPage'),
})

const commendationRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/commendations/$id',
  staticData: { title: 'commendation.one', access: 'READ_LEDGER', ofToday: true },
  loader,
  component: lazyRouteComponent(() => import('./CommendationPage'), 'CommendationPage'),
})

const changeCommendationRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/commendations/$id/change',
  staticData: { title: 'commendation.change', access: 'COORDINATE', ofToday: true },
  loader,
  component: lazyRouteComponent(() => import('./CommendationFormPage'), 'ChangeCommendationPage'),
})

export const commendationRoutes = [
  commendationsRoute,
  newCommendationRoute,
  commendationRoute,
  changeCommendationRoute,
] as const
