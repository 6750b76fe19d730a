import type { Revision, Side } from '~/api/types'
import type { Facts } from '../description'
import type { Field } from '../facts/fields'
import { asFacts } from '../facts/values'

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
  const proposed = asFacts(newest.facts)
  return {
    side: newest.side,
    reason: newest.reason ?? undefined,
    figures: Object.entries(asFacts(newest.counterFacts)).map(([name, countered]) => ({
      name,
      proposed: proposed[name],
      countered,
    })),
  }
}

/** What of two values is not the same; of lists, the entries that only one of them has. */
export function differing(proposed: unknown, countered: unknown): [unknown, unknown] {
  if (!Array.isArray(proposed) || !Array.isArray(countered)) return [proposed, countered]
  const written = (entries: unknown[]) => new Set(entries.map((entry) => JSON.stringify(entry)))
  const ours = written(proposed)
  const theirs = written(countered)
  return [
    proposed.filter((entry) => !theirs.has(JSON.stringify(entry))),
    countered.filter((entry) => !ours.has(JSON.stringify(entry))),
  ]
}

/** The figures of the other side that the form can take over, for the side that proposed; none for anybody else. */
export function offeredFigures(
  fields: readonly Field[],
  revisions: readonly Revision[],
  mine: Side | undefined,
): Facts | undefined {
  const dispute = openDispute(revisions)
  if (dispute?.side !== mine) return undefined
  const offered = dispute?.figures.filter(({ name }) =>
    fields.some((field) => field.name === name && !field.elsewhere),
  )
  if (!offered?.length) return undefined
  return Object.fromEntries(offered.map(({ name, countered }) => [name, countered]))
}
