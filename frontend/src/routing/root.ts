import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, redirect, retainSearchParams } from '@tanstack/react-router'
import { Problem } from '~/api/errors'
import { may, meQuery, type Permission } from '~/api/me'
import type { MessageKey } from '~/i18n'
import { DayProblem, dayFault } from './day'
import type { NavigationIcon } from './icons'

export interface RouteContext {
  queryClient: QueryClient
}

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    title?: MessageKey
    /** Who may open the page, by a permission or one of several; nothing for everyone who is signed in. */
    access?: Permission | readonly Permission[]
    /** The page speaks of the day that is chosen. */
    followsDay?: true
    /** The page speaks of today whatever day is chosen, and says so. */
    ofToday?: true
    /** Present when the page stands in the main navigation. */
    navigation?: {
      order: number
      icon: NavigationIcon
      /** For whom it stands there, where others come to it from another page. */
      only?: Permission
    }
  }
}

export const rootRoute = createRootRouteWithContext<RouteContext>()()

/** The day that every page speaks of; today where there is none. It goes along from page to page. */
export interface DaySearch {
  asOf?: string
}

/** As it stands in the address, right or wrong; a page that follows the day says what is wrong with it. */
function readDay({ asOf }: Record<string, unknown>): DaySearch {
  return typeof asOf === 'string' && asOf !== '' ? { asOf } : {}
}

/** Everything behind the sign-in; the frame around it is set by the app. */
export const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'shell',
  validateSearch: readDay,
  search: { middlewares: [retainSearchParams(['asOf'])] },
  beforeLoad: async ({ context, matches, location, search: { asOf } }) => {
    const me = await context.queryClient.ensureQueryData(meQuery).catch((error: unknown) => {
      if (error instanceof Problem && error.meansSignIn) {
        throw redirect({ to: '/sign-in', search: { return: location.href } })
      }
      throw error
    })
    for (const { staticData } of matches) {
      if (staticData.access && !may(me, staticData.access)) {
        throw new Problem({ code: 'FORBIDDEN' }, 403)
      }
      if (staticData.followsDay && asOf && dayFault(asOf)) throw new DayProblem(asOf)
    }
  },
})
