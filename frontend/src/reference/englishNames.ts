import type { Pair } from '~/api/types'

type Named = Pick<Pair, 'nameEn' | 'northeast' | 'east'>

/**
 * What regions are called in English, by their codes: the reference data say so of the two sides of a pair alone. A region
 * that stands in for one without a code of its own keeps the name under which it is met first.
 */
export function englishNames(pairs: readonly Named[]): Map<string, string> {
  const names = new Map<string, string>()
  for (const { nameEn, northeast, east } of pairs) {
    const sides = (nameEn ?? '').split('–')
    for (const [side, name] of [
      [northeast, sides[0]],
      [east, sides[1]],
    ] as const) {
      if (side && name && !names.has(side.code)) names.set(side.code, name)
    }
  }
  return names
}
