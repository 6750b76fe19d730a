import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { learn } from '~/i18n'
import { type ListSearch, readSearch } from '~/ledger/list/search'
import { shellRoute } from '~/routing/root'
import { planFilters } from './filters'
import { planPage, planQuery } from './queries'

const words = () => learn('plan')

const plansRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/plans',
  staticData: {
    title: 'shell.nav.plans',
    access: 'READ_DUTIES',
    navigation: { order: 27, icon: 'plans' },
  },
  validateSearch: (search: Record<string, unknown>): ListSearch => readSearch(planFilters, search),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => {
    void context.queryClient.prefetchQuery(planPage(readSearch(planFilters, deps)))
    await words()
  },
  component: lazyRouteComponent(() => import('./PlansPage'), 'PlansPage'),
})

/** What a plan is begun for, as it stands in the address. */
export interface BeginningSearch {
  duty?: string | undefined
}

const newPlanRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/plans/new',
  staticData: { title: 'plan.begin', access: 'DRAFT' },
  validateSearch: ({ duty }: Record<string, unknown>): BeginningSearch => ({
    duty: typeof duty === 'string' ? duty : undefined,
  }),
  loader: words,
  component: lazyRouteComponent(() => import('./NewPlanPage'), 'NewPlanPage'),
})

const planRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/plans/$id',
  staticData: { title: 'plan.one', access: 'READ_DUTIES' },
  loader: async ({ context, params }) => {
    void context.queryClient.prefetchQuery(planQuery(params.id))
    await words()
  },
  component: lazyRouteComponent(() => import('./PlanPage'), 'PlanPage'),
})

export const planRoutes = [plansRoute, newPlanRoute, planRoute] as const
