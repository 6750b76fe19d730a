import type { EvaluationEvent, EvaluationState } from './roundQueries'

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

/** What was done when a stage ended. */
const ENDED_BY: Partial<Record<EvaluationState, EvaluationEvent['kind']>> = {
  PREPARING: 'OPENED',
  OPEN: 'REVIEW_BEGUN',
  REVIEW: 'OBJECTIONS_OPENED',
  OBJECTIONS: 'DECIDED',
  DECIDED: 'PUBLISHED',
}

/** When a stage ended, as far as the caller may know it. */
export function endOf(stage: EvaluationState, history: EvaluationEvent[]): string | undefined {
  return history.find(({ kind }) => kind === ENDED_BY[stage])?.at
}
