import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { ListSearch } from '~/ledger/list/search'
import { readSearch } from '~/ledger/list/search'
import { readStartingPair } from '~/reference/startingPair'
import { type RouteContext, shellRoute } from '~/routing/root'
import { commitmentsQuery, meetingApi } from './api'
import { commitmentSearch, meetingFilters } from './filters'

function loadMeeting({ context, params }: { context: RouteContext; params: { id: string } }): void {
  void context.queryClient.prefetchQuery(meetingApi.record(params.id))
  void context.queryClient.prefetchQuery(meetingApi.revisions(params.id))
}

const meetingsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/meetings',
  staticData: {
    title: 'shell.nav.meetings',
    access: 'READ_LEDGER',
    followsDay: true,
    navigation: { order: 54, icon: 'meetings' },
    facts: {
      ledger: 'meetings',
      fields: () => import('./fields').then(({ meetingFields }) => meetingFields),
    },
  },
  validateSearch: (search: Record<string, unknown>): ListSearch => readSearch(meetingFilters, search),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => void context.queryClient.prefetchQuery(meetingApi.page(deps)),
  component: lazyRouteComponent(() => import('./pages'), 'MeetingsPage'),
})

const newMeetingRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/meetings/new',
  staticData: { title: 'meeting.one', access: 'DRAFT' },
  validateSearch: readStartingPair,
  component: lazyRouteComponent(() => import('./pages'), 'NewMeetingPage'),
})

const meetingRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/meetings/$id',
  staticData: { title: 'meeting.one', access: 'READ_LEDGER' },
  loader: loadMeeting,
  component: lazyRouteComponent(() => import('./pages'), 'MeetingPage'),
})

const editMeetingRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/meetings/$id/edit',
  staticData: { title: 'ledger.edit', access: 'DRAFT' },
  loader: loadMeeting,
  component: lazyRouteComponent(() => import('./pages'), 'EditMeetingPage'),
})

const commitmentsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/commitments',
  staticData: {
    title: 'shell.nav.commitments',
    access: 'READ_LEDGER',
    followsDay: true,
    navigation: { order: 55, icon: 'commitments' },
  },
  validateSearch: (search: Record<string, unknown>): ListSearch => readSearch(commitmentSearch, search),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => void context.queryClient.prefetchInfiniteQuery(commitmentsQuery(deps)),
  component: lazyRouteComponent(() => import('./CommitmentsPage'), 'CommitmentsPage'),
})

export const meetingRoutes = [
  meetingsRoute,
  newMeetingRoute,
  meetingRoute,
  editMeetingRoute,
  commitmentsRoute,
] as const
