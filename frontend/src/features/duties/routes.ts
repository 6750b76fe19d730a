import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { learn } from '~/i18n'
import { type ListSearch, readSearch } from '~/ledger/list/search'
import { calendarQuery } from '~/reference/calendar'
import { pairsQuery } from '~/reference/queries'
import { shellRoute } from '~/routing/root'
import { todayInChina } from '~/ui/today'
import { dutyFilters } from './filters'

const FIRST_YEAR = 2017
const LAST_YEAR = 2099

/** The year that is looked at; nothing for that of the day. */
export interface YearSearch {
  year?: string
}

function readYear({ year }: Record<string, unknown>): YearSearch {
  const number = Number(year)
  return {
    year:
      Number.isInteger(number) && number >= FIRST_YEAR && number <= LAST_YEAR ? String(number) : undefined,
  }
}

/** The year in the address, or that of the day that the page speaks of. */
export function yearOf({ year, asOf }: YearSearch & { asOf?: string }): number {
  return Number(year ?? (asOf ?? todayInChina()).slice(0, 4))
}

const words = () => learn('duty')

/** What is asked about duties comes with their pages and not with the first one. */
const queries = () => import('./queries')

const boardRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/duties',
  staticData: {
    title: 'shell.nav.duties',
    access: 'READ_DUTIES',
    followsDay: true,
    navigation: { order: 28, icon: 'duties' },
  },
  validateSearch: readYear,
  loaderDeps: ({ search: { year, asOf } }) => ({ year, asOf }),
  loader: async ({ context: { queryClient }, deps }) => {
    const { dutiesOfYear } = await queries()
    void queryClient.prefetchQuery(dutiesOfYear(yearOf(deps), deps))
    void queryClient.prefetchQuery(pairsQuery)
    await words()
  },
  component: lazyRouteComponent(() => import('./BoardPage'), 'BoardPage'),
})

const calendarRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/duties/calendar',
  staticData: { title: 'duty.tab.calendar', access: 'READ_DUTIES', followsDay: true },
  validateSearch: readYear,
  loaderDeps: ({ search: { year, asOf } }) => ({ year, asOf }),
  loader: async ({ context: { queryClient }, deps }) => {
    const { dutiesDueIn } = await queries()
    void queryClient.prefetchQuery(dutiesDueIn(yearOf(deps), deps))
    void queryClient.prefetchQuery(calendarQuery(yearOf(deps)))
    await words()
  },
  component: lazyRouteComponent(() => import('./CalendarPage'), 'CalendarPage'),
})

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/duties/list',
  staticData: { title: 'duty.tab.list', access: 'READ_DUTIES', followsDay: true },
  validateSearch: (search: Record<string, unknown>): ListSearch => readSearch(dutyFilters, search),
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { queryClient }, deps }) => {
    const { dutyPage } = await queries()
    void queryClient.prefetchQuery(dutyPage(deps))
    await words()
  },
  component: lazyRouteComponent(() => import('./ListPage'), 'ListPage'),
})

const timelinessRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/duties/timeliness',
  staticData: { title: 'duty.tab.timeliness', access: 'READ_DUTIES', followsDay: true },
  loaderDeps: ({ search: { asOf } }) => ({ asOf }),
  loader: async ({ context: { queryClient }, deps }) => {
    const { timelinessQuery } = await queries()
    void queryClient.prefetchQuery(timelinessQuery(deps))
    await words()
  },
  component: lazyRouteComponent(() => import('./TimelinessPage'), 'TimelinessPage'),
})

const rulesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/duties/rules',
  staticData: { title: 'duty.tab.rules', access: 'READ_DUTIES', ofToday: true },
  loader: async ({ context: { queryClient } }) => {
    const { dutyRulesQuery } = await queries()
    void queryClient.prefetchQuery(dutyRulesQuery)
    await words()
  },
  component: lazyRouteComponent(() => import('./RulesPage'), 'RulesPage'),
})

const dutyRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/duties/$code',
  staticData: { title: 'duty.one', access: 'READ_DUTIES', followsDay: true },
  loaderDeps: ({ search: { asOf } }) => ({ asOf }),
  loader: async ({ context: { queryClient }, params: { code }, deps }) => {
    const { dutyQuery } = await queries()
    void queryClient.prefetchQuery(dutyQuery(code, deps))
    await words()
  },
  component: lazyRouteComponent(() => import('./DutyPage'), 'DutyPage'),
})

export const dutyRoutes = [
  boardRoute,
  calendarRoute,
  listRoute,
  timelinessRoute,
  rulesRoute,
  dutyRoute,
] as const
