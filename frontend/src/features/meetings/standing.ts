import type { Commitment } from '~/api/types'
import type { CommitmentState } from './api'

/** What has become of a commitment until a day, as the list of all commitments tells it. */
export function standingOf(commitment: Commitment, day: string): CommitmentState {
  const { dueOn, keptOn, cancelledOn } = commitment
  if (cancelledOn) return 'CANCELLED'
  if (keptOn) return keptOn > dueOn ? 'KEPT_LATE' : 'KEPT'
  return dueOn < day ? 'OVERDUE' : 'OPEN'
}

/** What is told of the end of one commitment. */
export type Ending = Pick<Commitment, 'keptOn'> | Pick<Commitment, 'cancelledOn' | 'cancelReason'>

/** All commitments with the end of that one told; whatever else is said of it stays. */
export function ended(commitments: readonly Commitment[], number: number, ending: Ending): Commitment[] {
  return commitments.map((one) => (one.number === number ? { ...one, ...ending } : one))
}
