import type { Me, Pair, Region } from '~/api/types'
import type { Field } from '../facts/fields'

/** Records are written of the pairs that the own government acts for alone; who has no pair looks at all. */
export function ownPairs({ pairs }: Pick<Me, 'pairs'>): ReadonlySet<string> | undefined {
  return pairs.length > 0 ? new Set(pairs.filter(({ acts }) => acts).map(({ pair }) => pair.code)) : undefined
}

/** The regions of a pair or of one of its sides, with all below them; of a side that it has not yet, all but the other's. */
export function regionsOf(
  pair: Pick<Pair, 'northeast' | 'east'>,
  within: NonNullable<Field['within']>,
  regions: readonly Pick<Region, 'code' | 'parentCode'>[],
): ReadonlySet<string> {
  const { northeast, east } = pair
  const sides = { PAIR: [northeast, east], NORTHEAST: [northeast], EAST: [east] }[within]
  const roots = sides.flatMap((side) => side?.code ?? [])
  const parents = new Map(regions.map(({ code, parentCode }) => [code, parentCode]))
  const liesIn = (code: string | undefined, above: readonly string[]): boolean =>
    code !== undefined && (above.includes(code) || liesIn(parents.get(code), above))
  const offered = regions.filter(({ code }) =>
    roots.length > 0 ? liesIn(code, roots) : !liesIn(code, [northeast.code]),
  )
  return new Set(offered.map(({ code }) => code))
}
