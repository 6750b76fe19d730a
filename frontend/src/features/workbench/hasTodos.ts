import { may } from '~/api/me'
import type { Me } from '~/api/types'

/** Something can only wait for who drafts, decides, receives or gives points. */
export function hasTodos(me: Me): boolean {
  return may(me, ['DRAFT', 'DECIDE', 'RECEIVE', 'ASSESS'])
}
