import { QueryClient } from '@tanstack/react-query'
import { createRoute, createRouter } from '@tanstack/react-router'
import { Problem } from '~/api/errors'
import { aboutRoute } from '~/features/about/routes'
import { agreementRoutes } from '~/features/agreements/routes'
import { briefingRoute } from '~/features/briefing/routes'
import { clauseRoutes } from '~/features/clauses/routes'
import { coverageRoute } from '~/features/coverage/routes'
import { discrepanciesRoute } from '~/features/discrepancies/routes'
import { dutyRoutes } from '~/features/duties/routes'
import { commendationRoutes } from '~/features/evaluations/commendations/routes'
import { orderRoutes } from '~/features/evaluations/orders/routes'
import { evaluationRoutes } from '~/features/evaluations/routes'
import { exchangeRoutes } from '~/features/exchanges/routes'
import { inboxRoutes } from '~/features/inbox/routes'
import { meetingRoutes } from '~/features/meetings/routes'
import { organisationsRoute } from '~/features/organisations/routes'
import { overviewRoute } from '~/features/overview/routes'
import { pairRoutes } from '~/features/pairs/routes'
import { parkRoutes } from '~/features/parks/routes'
import { personalDataRoute } from '~/features/personalData/routes'
import { planRoutes } from '~/features/plans/routes'
import { projectRoutes } from '~/features/projects/routes'
import { referenceFiguresRoute } from '~/features/referenceFigures/routes'
import { replicationRoutes } from '~/features/replications/routes'
import { searchRoute } from '~/features/search/routes'
import { supportRoutes } from '~/features/supports/routes'
import { workbenchRoute } from '~/features/workbench/routes'
import { workingDaysRoute } from '~/features/workingDays/routes'
import { zoneLinkRoutes } from '~/features/zones/routes'
import { rootRoute, shellRoute } from '~/routing/root'
import { parseSearch, stringifySearch } from '~/routing/search'
import { PageProblem } from './PageProblem'
import { Shell, ShellProblem } from './Shell'
import { SignedIn, SignIn } from './SignIn'
import { signedInRoute, signInRoute } from './signInRoutes'

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) => failures < 2 && (!(error instanceof Problem) || error.status >= 502),
    },
  },
})

shellRoute.update({ component: Shell, errorComponent: ShellProblem })
signInRoute.update({ component: SignIn })
signedInRoute.update({ component: SignedIn })

/** Whatever has no page is said within the frame, with the menu beside it. */
const noPageRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '$',
  component: () => PageProblem({ error: new Problem({ code: 'NO_PAGE' }, 404) }),
})

const routeTree = rootRoute.addChildren([
  signInRoute,
  signedInRoute,
  shellRoute.addChildren([
    workbenchRoute,
    ...clauseRoutes,
    overviewRoute,
    coverageRoute,
    discrepanciesRoute,
    ...planRoutes,
    ...dutyRoutes,
    ...evaluationRoutes,
    ...orderRoutes,
    ...commendationRoutes,
    ...pairRoutes,
    briefingRoute,
    ...projectRoutes,
    ...agreementRoutes,
    ...supportRoutes,
    ...meetingRoutes,
    ...replicationRoutes,
    ...zoneLinkRoutes,
    ...parkRoutes,
    ...exchangeRoutes,
    searchRoute,
    ...inboxRoutes,
    organisationsRoute,
    personalDataRoute,
    referenceFiguresRoute,
    workingDaysRoute,
    aboutRoute,
    noPageRoute,
  ]),
])

export const router = createRouter({
  routeTree,
  context: { queryClient },
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  defaultErrorComponent: PageProblem,
  defaultNotFoundComponent: () => PageProblem({ error: new Problem({ code: 'NO_PAGE' }, 404) }),
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
