import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '~/routing/root'

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { return?: string } =>
    isOwnPath(search.return) ? { return: search.return } : {},
  staticData: { title: 'shell.signIn' },
})

/** Where the sign-in in a second window ends. */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/signed-in',
  staticData: { title: 'shell.signIn' },
})

function isOwnPath(value: unknown): value is string {
  return typeof value === 'string' && /^\/(?![/\\])/.test(value)
}
