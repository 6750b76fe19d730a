import type { Duty, Pair } from '~/api/types'
import { grouped } from '~/ui/grouped'

export interface Row {
  pairCode: string
  duties: Duty[]
}

/** One row for each pair that owes something, in the order of the plan. */
export function rowsOf(duties: readonly Duty[], pairs: readonly Pick<Pair, 'code'>[]): Row[] {
  const order = new Map(pairs.map(({ code }, place) => [code, place]))
  const byPair = grouped(duties, ({ pairCode }) => pairCode)
  return [...byPair]
    .map(([pairCode, owed]) => ({ pairCode, duties: owed }))
    .sort((one, other) => placeOf(order, one) - placeOf(order, other))
}

function placeOf(order: ReadonlyMap<string, number>, { pairCode }: Row): number {
  return order.get(pairCode) ?? order.size
}
