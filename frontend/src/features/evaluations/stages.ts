import type { Evaluation, EvaluationEvent, EvaluationState } from './roundQueries'

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

/** The days of a round are those of China, whoever looks from where. */
export function dayOf(instant: string): string {
  return new Date(instant).toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' })
}

type Days = Pick<
  Evaluation,
  'state' | 'selfBy' | 'reviewBy' | 'objectionsDays' | 'objectionsUntil' | 'decidedAt' | 'publishedAt'
>

/** The days of a round that say something now: what is planned before it is opened, the last day of the stage that runs, and the day on which it was decided or published. */
export function daysOf(round: Days) {
  const named = <N extends string>(name: N, day: string | undefined) => (day ? [{ name, day }] : [])
  const on = (at: string | undefined) => at && dayOf(at)
  switch (round.state) {
    case 'PREPARING':
      return [...named('selfBy', round.selfBy), ...named('reviewBy', round.reviewBy)]
    case 'OPEN':
      return named('selfBy', round.selfBy)
    case 'REVIEW':
      return named('reviewBy', round.reviewBy)
    case 'OBJECTIONS':
      return named('objectionsUntil', round.objectionsDays > 0 ? round.objectionsUntil : undefined)
    case 'DECIDED':
      return named('decidedOn', on(round.decidedAt))
    case 'PUBLISHED':
      return named('publishedOnDay', on(round.publishedAt))
  }
}
