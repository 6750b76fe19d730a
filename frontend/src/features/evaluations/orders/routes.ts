import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { learn } from '~/i18n'
import { type ListSearch, readSearch } from '~/ledger/list/search'
import { shellRoute } from '~/routing/root'
import { orderFilters } from './filters'

const loader = () => learn('evaluation')
const word = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)

const ordersRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/orders',
  staticData: { title: 'order.all', access: 'READ_LEDGER', ofToday: true },
  validateSearch: (search: Record<string, unknown>): ListSearch => readSearch(orderFilters, search),
  loader,
  component: lazyRouteComponent(() => import('./OrdersPage'), 'OrdersPage'),
})

const newOrderRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/orders/new',
  staticData: { title: 'order.begin', access: 'COORDINATE', ofToday: true },
  validateSearch: ({ evaluation, pair }: Record<string, unknown>) => ({
    evaluation: word(evaluation),
    pair: word(pair),
  }),
  loader,
  component: lazyRouteComponent(() => import('./OrderFormPage'), 'NewOrderPage'),
})

const orderRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/orders/$id',
  staticData: { title: 'order.one', access: 'READ_LEDGER', ofToday: true },
  loader,
  component: lazyRouteComponent(() => import('./OrderPage'), 'OrderPage'),
})

const changeOrderRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/orders/$id/change',
  staticData: { title: 'order.change', access: 'COORDINATE', ofToday: true },
  loader,
  component: lazyRouteComponent(() => import('./OrderFormPage'), 'ChangeOrderPage'),
})

export const orderRoutes = [ordersRoute, newOrderRoute, orderRoute, changeOrderRoute] as const
