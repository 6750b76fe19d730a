import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { learn } from '~/i18n'
import { shellRoute } from '~/routing/root'
import { inboxQuery, noticesQuery } from './queries'

/** Only what is unread. */
export interface InboxSearch {
  unread?: true
}

const inboxRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/inbox',
  staticData: { title: 'shell.inbox', ofToday: true },
  validateSearch: ({ unread }: Record<string, unknown>): InboxSearch =>
    unread === true || unread === 'true' ? { unread: true } : {},
  loaderDeps: ({ search: { unread } }) => ({ unread }),
  loader: async ({ context: { queryClient }, deps }) => {
    void queryClient.prefetchInfiniteQuery(inboxQuery(deps.unread ?? false))
    await learn('notice')
  },
  component: lazyRouteComponent(() => import('./InboxPage'), 'InboxPage'),
})

const settingsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/inbox/settings',
  staticData: { title: 'notice.settings' },
  loader: async ({ context: { queryClient } }) => {
    void queryClient.prefetchQuery(noticesQuery)
    await learn('notice')
  },
  component: lazyRouteComponent(() => import('./SettingsPage'), 'SettingsPage'),
})

export const inboxRoutes = [inboxRoute, settingsRoute] as const
