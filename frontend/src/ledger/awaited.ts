import type { Me, Side } from '~/api/types'

export interface Placed {
  side: Side
  pairCode: string
}

/** For whom a record that was sent waits, as the reader sees it; nothing for who only looks on. */
export function awaited(me: Pick<Me, 'pairs'>, { side, pairCode }: Placed): 'US' | 'THEM' | undefined {
  const mine = me.pairs.find(({ pair, acts }) => acts && pair.code === pairCode)?.side
  if (!mine) return undefined
  return mine === side ? 'THEM' : 'US'
}
