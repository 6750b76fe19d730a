import type { Revision, Side } from '~/api/types'
import { asFacts } from '../facts/values'

interface Dispute {
  /** The side that proposed. */
  side: Side
  reason: string | undefined
  figures: { name: string; proposed: unknown; countered: unknown }[]
}

/** The newest revision decides: returned and not yet proposed anew means that the sides still differ. */
export function openDispute(revisions: readonly Revision[]): Dispute | undefined {
  const newest = revisions.reduce<Revision | undefined>(
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
