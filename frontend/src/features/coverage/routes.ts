import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { coverageQuery } from '~/reference/coverage'
import { clausesQuery } from '~/reference/queries'
import { shellRoute } from '~/routing/root'

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** The days that the matrix is asked for, and the cell that is looked into. */
export interface CoverageSearch {
  since?: string
  pair?: string
  clause?: string
}

function read({ since, pair, clause }: Record<string, unknown>): CoverageSearch {
  const day = typeof since === 'string' && DAY.test(since) ? since : undefined
  return typeof pair === 'string' && typeof clause === 'string'
    ? { since: day, pair, clause }
    : { since: day, pair: undefined, clause: undefined }
}

export const coverageRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/coverage',
  staticData: {
    title: 'shell.nav.coverage',
    access: 'READ_LEDGER',
    followsDay: true,
    navigation: { order: 25, icon: 'coverage' },
  },
  validateSearch: read,
  loaderDeps: ({ search: { asOf, since } }) => ({ asOf, since }),
  loader: ({ context: { queryClient }, deps }) => {
    void queryClient.prefetchQuery(coverageQuery(deps))
    void queryClient.prefetchQuery(clausesQuery)
  },
  component: lazyRouteComponent(() => import('./CoveragePage'), 'CoveragePage'),
})
