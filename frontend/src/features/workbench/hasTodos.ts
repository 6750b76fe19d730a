import { may } from '~/api/me'
import type { Me } from '~/api/types'

/** Something can only wait for who drafts, decides or receives. */
export function hasTodos(me: Me): boolean {
  return may(me, 'DRAFT') || may(me, 'DECIDE') || may(me, 'RECEIVE')
}
