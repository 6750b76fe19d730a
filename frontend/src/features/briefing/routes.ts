import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { learn } from '~/i18n'
import { shellRoute } from '~/routing/root'
import { briefingQuery } from './queries'

const DAY = /^\d{4}-\d{2}-\d{2}$/

export const briefingRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/pairs/$code/briefing',
  staticData: { title: 'briefing.title', access: 'READ_LEDGER', ofToday: true },
  validateSearch: ({ since }: Record<string, unknown>): { since?: string | undefined } => ({
    since: typeof since === 'string' && DAY.test(since) ? since : undefined,
  }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, params, deps }) => {
    void context.queryClient.prefetchQuery(briefingQuery(params.code, deps.since))
    await learn('briefing')
  },
  component: lazyRouteComponent(() => import('./BriefingPage'), 'BriefingPage'),
})
