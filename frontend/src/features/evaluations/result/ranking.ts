import type { Me } from '~/api/types'
import type { EvaluationResult } from '../roundQueries'

type Placed = EvaluationResult['pairs'][number]
type Firmness = EvaluationResult['robustness']['pairs'][number]

/** A pair with its place and how firm that is. */
export interface Place extends Placed {
  intervals: Firmness['intervals']
  without: Firmness['without']
  /** How many of its points do not count for want of data. */
  uncounted: number
}

/** Behind the points of a pair stands its ledger: a government sees that of its own pairs alone. */
export function opensDetails(me: Me, pairCode: string): boolean {
  return me.pairs.length === 0 || me.pairs.some(({ pair }) => pair.code === pairCode)
}

/** The pairs of a group by their places. */
export function placesOf({ pairs, robustness, uncounted }: EvaluationResult, group: string): Place[] {
  return pairs
    .filter((pair) => pair.group === group)
    .map((pair) => {
      const firmness = robustness.pairs.find(({ pairCode }) => pairCode === pair.pairCode)
      return {
        ...pair,
        intervals: firmness?.intervals ?? [],
        without: firmness?.without ?? [],
        uncounted: uncounted.find(({ pairCode }) => pairCode === pair.pairCode)?.points ?? 0,
      }
    })
    .sort((one, other) => one.rank - other.rank)
}

/** Where a place begins and ends on a line of so many places, in hundredths of its length. */
export function spanOf({ best, worst }: { best: number; worst: number }, of: number) {
  return { left: ((best - 1) / of) * 100, width: ((worst - best + 1) / of) * 100 }
}

/** What part of its points a pair reached of a dimension; nothing where it does not count. */
export function rateOf(
  { points, excluded }: Placed['dimensions'][number],
  weight: number,
): number | undefined {
  if (excluded || weight === 0) return undefined
  return Math.round((points / weight) * 1000) / 10
}

/** Which dimensions have a bar for somebody, and who has none in which: what does not count is no nought. */
export function partedBy(rates: readonly { name: string; values: readonly (number | undefined)[] }[]) {
  const all = (rates[0]?.values ?? []).map((_, dimension) => ({
    dimension,
    of: rates.filter(({ values }) => values[dimension] === undefined).map(({ name }) => name),
  }))
  return {
    drawn: all.filter(({ of }) => of.length < rates.length).map(({ dimension }) => dimension),
    left: all.filter(({ of }) => of.length > 0),
  }
}

/** What several reached on average, place by place; those of whom it is not known are left out. */
export function averageOf(rates: (number | undefined)[][]): (number | undefined)[] {
  return (rates[0] ?? []).map((_, i) => {
    const known = rates.flatMap((of) => of[i] ?? [])
    if (known.length === 0) return undefined
    return Math.round((known.reduce((sum, rate) => sum + rate, 0) / known.length) * 10) / 10
  })
}
