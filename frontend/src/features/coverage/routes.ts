import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { learn } from '~/i18n'
import { coverageQuery } from '~/reference/coverage'
import { clausesQuery } from '~/reference/queries'
import { shellRoute } from '~/routing/root'

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** The days that the matrix is asked for, and the cell that is looked into. */
export interface CoverageSearch {
  since?: string
  pair?: string
  clause?: string
  /** A group of which all is unfolded and brought into view. */
  group?: string
  /** One pair alone, with those below it. */
  of?: string
}

function read({ since, pair, clause, group, of }: Record<string, unknown>): CoverageSearch {
  const day = text(since) && DAY.test(since as string) ? (since as string) : undefined
  const cell = text(pair) && text(clause) ? { pair: text(pair), clause: text(clause) } : {}
  return { since: day, group: text(group), of: text(of), pair: undefined, clause: undefined, ...cell }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
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
  loaderDeps: ({ search: { asOf, since, of } }) => ({ asOf, since, of }),
  loader: async ({ context: { queryClient }, deps }) => {
    void queryClient.prefetchQuery(coverageQuery(deps))
    void queryClient.prefetchQuery(clausesQuery)
    await learn('coverage')
  },
  component: lazyRouteComponent(() => import('./CoveragePage'), 'CoveragePage'),
})
