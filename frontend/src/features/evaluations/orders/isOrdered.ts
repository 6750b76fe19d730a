import { may } from '~/api/me'
import type { Me } from '~/api/types'

/** Orders are for the two sides of a pair, and for whoever issues them; nobody else is told of any. */
export function isOrdered(me: Me): boolean {
  return may(me, 'COORDINATE') || me.pairs.some(({ pair }) => pair.east !== undefined)
}
