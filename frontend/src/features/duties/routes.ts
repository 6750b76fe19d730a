import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { learn } from '~/i18n'
import { type ListSearch, readSearch } from '~/ledger/list/search'
import { calendarQuery } from '~/reference/calendar'
import { pairsQuery } from '~/reference/queries'
import { shellRoute } from '~/routing/root'
import { todayInChina } from '~/ui/today'
import { dutyFilters } from './filters'
import { dutiesDueIn, dutiesOfYear, dutyPage, dutyQuery, dutyRulesQuery, timelinessQuery } from './queries'

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
  loader: ({ context: { queryClient }, deps }) => {
    void queryClient.prefetchQuery(dutiesOfYear(yearOf(deps), deps))
    void queryClient.prefetchQuery(pairsQuery)
    return words()
  },
  component: lazyRouteComponent(() => import('./BoardPage'), 'BoardPage'),
})

const calendarRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/duties/calendar',
  staticData: { title: 'duty.tab.calendar', access: 'READ_DUTIES', followsDay: true },
  validateSearch: readYear,
  loaderDeps: ({ search: { year, asOf } }) => ({ year, asOf }),
  loader: ({ context: { queryClient }, deps }) => {
    void queryClient.prefetchQuery(dutiesDueIn(yearOf(deps), deps))
    void queryClient.prefetchQuery(calendarQuery(yearOf(deps)))
    return words()
  },
  component: lazyRouteComponent(() => import('./CalendarPage'), 'CalendarPage'),
})

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/duties/list',
  staticData: { title: 'duty.tab.list', access: 'READ_DUTIES', followsDay: true },
  validateSearch: (search: Record<string, unknown>): ListSearch => readSearch(dutyFilters, search),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) => {
    void queryClient.prefetchQuery(dutyPage(deps))
    return words()
  },
  component: lazyRouteComponent(() => import('./ListPage'), 'ListPage'),
})

const timelinessRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/duties/timeliness',
  staticData: { title: 'duty.tab.timeliness', access: 'READ_DUTIES', followsDay: true },
  loaderDeps: ({ search: { asOf } }) => ({ asOf }),
  loader: ({ context: { queryClient }, deps }) => {
    void queryClient.prefetchQuery(timelinessQuery(deps))
    return words()
  },
  component: lazyRouteComponent(() => import('./TimelinessPage'), 'TimelinessPage'),
})

const rulesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/duties/rules',
  staticData: { title: 'duty.tab.rules', access: 'READ_DUTIES', ofToday: true },
  loader: ({ context: { queryClient } }) => {
    void queryClient.prefetchQuery(dutyRulesQuery)
    return words()
  },
  component: lazyRouteComponent(() => import('./RulesPage'), 'RulesPage'),
})

const dutyRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/duties/$code',
  staticData: { title: 'duty.one', access: 'READ_DUTIES', followsDay: true },
  loaderDeps: ({ search: { asOf } }) => ({ asOf }),
  loader: ({ context: { queryClient }, params: { code }, deps }) => {
    void queryClient.prefetchQuery(dutyQuery(code, deps))
    return words()
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
