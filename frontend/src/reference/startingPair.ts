import type { Me } from '~/api/types'

/** The pair that a new record starts in: the one it was opened from, else the only main pair of the person's own, or the only pair. */
export function startingPair(me: Pick<Me, 'pairs'>, openedFrom?: string): string | undefined {
  const pairs = me.pairs.filter(({ acts }) => acts)
  const main = pairs.filter(({ pair }) => pair.kind !== 'SUB')
  const [only, another] = main.length > 0 ? main : pairs
  return openedFrom ?? (another ? undefined : only?.pair.code)
}
