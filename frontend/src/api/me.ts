import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { api, unwrap } from './client'
import { session } from './session'
import type { Me } from './types'

export type Permission =
  | 'READ_LEDGER'
  | 'READ_DUTIES'
  | 'RECEIVE'
  | 'DRAFT'
  | 'DECIDE'
  | 'COORDINATE'
  | 'READ_NAMES'
  | 'READ_OWN_NAMES'
  | 'ASSESS'
  | 'ADMINISTER'

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async ({ signal }): Promise<Me> => {
    const me = unwrap(await api.GET('/api/v1/me', { signal }))
    session.establish(me.username)
    return me
  },
  staleTime: Number.POSITIVE_INFINITY,
})

export function useMe(): Me {
  return useSuspenseQuery(meQuery).data
}

/** Records of a pair are its two sides' own, and those bodies' that look at all pairs. */
export function seesPair(me: Me, code: string): boolean {
  return may(me, 'READ_LEDGER') && (me.pairs.length === 0 || me.pairs.some(({ pair }) => pair.code === code))
}

/** Who is of no side and coordinates nothing sees agreed records alone, and knows nothing of what waits or is disputed. */
export function seesOpen(me: Me): boolean {
  return me.pairs.length > 0 || may(me, 'COORDINATE')
}

/** Whether one has the permission, or one of several. */
export function may(me: Me, permission: Permission | readonly Permission[]): boolean {
  return me.permissions.some((granted) => [permission].flat().some((one) => one === granted))
}
