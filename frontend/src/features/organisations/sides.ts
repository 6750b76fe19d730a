import type { Pair } from '~/api/types'
import type { Organisation } from './queries'

/** The pairs and sub-pairs that a region is a side of. */
export function pairsOf(pairs: Pair[], regionCode: string): Pair[] {
  return pairs.filter(({ northeast, east }) => northeast.code === regionCode || east?.code === regionCode)
}

export interface FreeRegion {
  code: string
  name: string
  pair: Pair
}

/** Sides of pairs whose region has no organisation yet, each with the first pair that it is a side of. */
export function regionsWithout(pairs: Pair[], organisations: Organisation[]): FreeRegion[] {
  const taken = new Set(organisations.map(({ regionCode }) => regionCode))
  const free = new Map<string, FreeRegion>()
  for (const pair of pairs) {
    for (const side of [pair.northeast, pair.east]) {
      if (side && !taken.has(side.code) && !free.has(side.code)) free.set(side.code, { ...side, pair })
    }
  }
  return [...free.values()]
}
