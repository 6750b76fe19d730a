import type { Facts } from '../description'

/** What a promise may have become, the most pressing first. */
export const PROMISE_STATES = ['OVERDUE', 'OPEN', 'KEPT', 'KEPT_LATE', 'CANCELLED'] as const
export type PromiseState = (typeof PROMISE_STATES)[number]

/** What is told of any promise: by when, and whether it was kept or given up. */
export interface Promised {
  dueOn: string
  keptOn?: string | null
  cancelledOn?: string | null
}

/** What has become of a promise until a day, as the list of all commitments tells it. */
export function standingOf({ dueOn, keptOn, cancelledOn }: Promised, day: string): PromiseState {
  if (cancelledOn) return 'CANCELLED'
  if (keptOn) return keptOn > dueOn ? 'KEPT_LATE' : 'KEPT'
  return dueOn < day ? 'OVERDUE' : 'OPEN'
}

/** All promises with the end of the one at that place told; whatever else is said of it stays. */
export function ended<P extends object>(promises: readonly P[], place: number, ending: Facts): P[] {
  return promises.map((one, i) => (i === place ? { ...one, ...ending } : one))
}
