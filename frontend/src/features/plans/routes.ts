import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { learn } from '~/i18n'
import { type ListSearch, readSearch } from '~/ledger/list/search'
import { shellRoute } from '~/routing/root'
import { planFilters } from './filters'
import { readPlanSearch } from './planSearch'

const words = () => learn('duty', 'plan')

/** What is asked about plans comes with their pages and not with the first one. */
const queries = () => import('./queries')

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
    const { planPage } = await queries()
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

const burdenRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/plans/burden',
  staticData: { title: 'plan.burden', access: 'READ_DUTIES' },
  loader: async ({ context }) => {
    const { burdensQuery } = await queries()
    void context.queryClient.prefetchQuery(burdensQuery)
    await words()
  },
  component: lazyRouteComponent(() => import('./BurdenPage'), 'BurdenPage'),
})

const outlinesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/plans/outlines',
  staticData: { title: 'plan.outlines', access: 'READ_DUTIES' },
  loader: words,
  component: lazyRouteComponent(() => import('./OutlinesPage'), 'OutlinesPage'),
})

const outlineFormRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/plans/outlines/$kind',
  staticData: { title: 'plan.makeOutline', access: 'COORDINATE' },
  loader: words,
  component: lazyRouteComponent(() => import('./OutlineFormPage'), 'OutlineFormPage'),
})

const verifyRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/verify',
  staticData: { title: 'plan.verify', access: 'READ_DUTIES' },
  validateSearch: ({ code }: Record<string, unknown>): { code?: string | undefined } => ({
    code: typeof code === 'string' ? code : undefined,
  }),
  loader: words,
  component: lazyRouteComponent(() => import('./VerifyPage'), 'VerifyPage'),
})

const planRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/plans/$id',
  staticData: { title: 'plan.one', access: 'READ_DUTIES' },
  validateSearch: readPlanSearch,
  loader: async ({ context, params }) => {
    const { planQuery } = await queries()
    void context.queryClient.prefetchQuery(planQuery(params.id))
    await words()
  },
  component: lazyRouteComponent(() => import('./PlanPage'), 'PlanPage'),
})

export const planRoutes = [
  plansRoute,
  newPlanRoute,
  burdenRoute,
  outlinesRoute,
  outlineFormRoute,
  verifyRoute,
  planRoute,
] as const
