import type { EvaluationState } from './roundQueries'

export const STATES = ['PREPARING', 'OPEN', 'REVIEW', 'OBJECTIONS', 'DECIDED', 'PUBLISHED'] as const

/** How a stage stands while the round is in a state. */
export function standingOf(stage: EvaluationState, now: EvaluationState): 'passed' | 'now' | 'ahead' {
  const by = STATES.indexOf(stage) - STATES.indexOf(now)
  if (by === 0) return 'now'
  return by < 0 ? 'passed' : 'ahead'
}

/** The day by which a stage was announced to end has passed while it still goes on. */
export function isLate(
  { state, selfBy, reviewBy }: { state: EvaluationState; selfBy: string; reviewBy: string },
  today: string,
): boolean {
  return (state === 'OPEN' && selfBy < today) || (state === 'REVIEW' && reviewBy < today)
}
