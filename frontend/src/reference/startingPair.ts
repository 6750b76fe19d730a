import type { Me } from '~/api/types'

/** The pair that a new record starts in: the one it was opened from, else the only main pair that is the person's own. */
export function startingPair({ pairs }: Pick<Me, 'pairs'>, openedFrom?: string): string | undefined {
  const main = pairs.filter(({ pair }) => pair.kind !== 'SUB')
  return openedFrom ?? (main.length === 1 ? main[0]?.pair.code : undefined)
}
