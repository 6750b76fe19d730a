import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '~/api/client'
import type { components } from '~/api/schema'

export type CalendarDay = components['schemas']['CalendarDay']

/** The holidays of a year, and the weekend days worked for them. */
export const calendarQuery = (year: number) =>
  queryOptions({
    queryKey: ['calendar', year],
    queryFn: async ({ signal }) =>
      unwrap(await api.GET('/api/v1/calendar/{year}', { params: { path: { year } }, signal })),
  })
