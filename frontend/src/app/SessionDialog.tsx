import { lazy, Suspense, useSyncExternalStore } from 'react'
import { session } from '~/api/session'

const SessionExpired = lazy(() => import('./SessionExpired'))

export function SessionDialog() {
  const expired = useSyncExternalStore(session.watch, session.isExpired)
  return expired ? (
    <Suspense>
      <SessionExpired />
    </Suspense>
  ) : null
}
