import type { Me, Side } from '~/api/types'

/** What waits is said to each as it concerns him: who sent it waits, who must decide decides, all others look on. */
export function stateWord(me: Me, state: string, of?: { side?: Side; pairCode: string }): string {
  if (state !== 'SENT' || !of) return state
  const mine = me.pairs.find(({ pair }) => pair.code === of.pairCode)?.side
  if (!mine || !of.side) return 'SENT_BETWEEN_OTHERS'
  return mine === of.side ? 'SENT' : 'SENT_TO_US'
}
