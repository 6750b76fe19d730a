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

function read(search: Record<string, unknown>): CoverageSearch {
  const day = (name: string) => {
    const value = search[name]
    return typeof value === 'string' && DAY.test(value) ? { [name]: value } : {}
  }
  const { pair, clause } = search
  const cell = typeof pair === 'string' && typeof clause === 'string' ? { pair, clause } : {}
  return { ...day('since'), ...cell }
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
