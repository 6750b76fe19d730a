import type { Revision, Side } from '~/api/types'
import type { Facts } from '../description'
import type { Field } from '../facts/fields'
import { asFacts, sameValue } from '../facts/values'

/** A fact as each side has it. */
export interface DisputedFigure {
  name: string
  proposed: unknown
  countered: unknown
}

interface Dispute {
  /** The side that proposed. */
  side: Side
  reason: string | undefined
  figures: DisputedFigure[]
}

/** The newest revision that was sent decides: returned, and no answer sent, means that the sides still differ. */
export function openDispute(revisions: readonly Revision[]): Dispute | undefined {
  const newest = revisions
    .filter(({ state }) => state !== 'DRAFT' && state !== 'WITHDRAWN')
    .reduce<Revision | undefined>(
      (latest, one) => (!latest || one.number > latest.number ? one : latest),
      undefined,
    )
  if (newest?.state !== 'RETURNED' || !newest.side) return undefined
  return {
    side: newest.side,
    reason: newest.reason ?? undefined,
    figures: counteredFigures(newest),
  }
}

/** What the returning side has otherwise than it was sent. */
export function counteredFigures({ facts, counterFacts }: Revision): DisputedFigure[] {
  const sent = asFacts(facts)
  return Object.entries(asFacts(counterFacts))
    .map(([name, countered]) => ({ name, proposed: sent[name], countered }))
    .filter(({ proposed, countered }) => !sameValue(proposed, countered))
}

/** What of two values is not the same; of lists, the entries that only one of them has. */
export function differing(proposed: unknown, countered: unknown): [unknown, unknown] {
  if (!Array.isArray(proposed) || !Array.isArray(countered)) return [proposed, countered]
  const without = (entries: unknown[], others: unknown[]) =>
    entries.filter((entry) => !others.some((other) => sameValue(entry, other)))
  return [without(proposed, countered), without(countered, proposed)]
}

/** The number under which an entry of one of two lists is known: that of the same one as it was proposed. */
export function numberIn(proposed: unknown, countered: unknown, entry: Facts): number {
  const place = (list: unknown) =>
    (Array.isArray(list) ? list : []).findIndex((one) =>
      entry.id === undefined ? sameValue(one, entry) : asFacts(one).id === entry.id,
    ) + 1
  return place(proposed) || place(countered)
}

/** The figures of the other side that the form can take over, for the side that proposed; none for anybody else. */
export function offeredFigures(
  fields: readonly Field[],
  revisions: readonly Revision[],
  mine: Side | undefined,
): Facts | undefined {
  const dispute = openDispute(revisions)
  if (dispute?.side !== mine) return undefined
  const offered = dispute?.figures.filter(({ name }) => fields.some((field) => field.name === name))
  if (!offered?.length) return undefined
  return Object.fromEntries(offered.map(({ name, countered }) => [name, countered]))
}
