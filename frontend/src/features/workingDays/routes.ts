import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { learn } from '~/i18n'
import { calendarQuery } from '~/reference/calendar'
import { shellRoute } from '~/routing/root'
import { todayInChina } from '~/ui/today'

/** The year whose days are looked at. */
export interface WorkingDaysSearch {
  year?: string
}

export function yearOf({ year }: WorkingDaysSearch): number {
  return Number(year ?? todayInChina().slice(0, 4))
}

export const workingDaysRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/working-days',
  staticData: {
    title: 'shell.nav.workingDays',
    access: 'ADMINISTER',
    navigation: { order: 83, icon: 'workingDays' },
  },
  validateSearch: ({ year }: Record<string, unknown>): WorkingDaysSearch => ({
    year: typeof year === 'string' && /^20(1[7-9]|[2-9]\d)$/.test(year) ? year : undefined,
  }),
  loaderDeps: ({ search: { year } }) => ({ year }),
  loader: async ({ context: { queryClient }, deps }) => {
    void queryClient.prefetchQuery(calendarQuery(yearOf(deps)))
    await learn('administration')
  },
  component: lazyRouteComponent(() => import('./WorkingDaysPage'), 'WorkingDaysPage'),
})
