import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { shellRoute } from '~/routing/root'

export interface FoundSearch {
  q?: string
  /** The one kind that is looked through; all where there is none. */
  in?: string
}

const given = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)

export const searchRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/search',
  staticData: { title: 'search.title', ofToday: true },
  validateSearch: (raw: Record<string, unknown>): FoundSearch => ({ q: given(raw.q), in: given(raw.in) }),
  component: lazyRouteComponent(() => import('./SearchPage'), 'SearchPage'),
})
