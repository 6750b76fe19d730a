import type { EvaluationAction, EvaluationFacts } from './roundQueries'

/** At each step one of these is for whoever leads the round, and for nobody else. */
const OF_LEADER: readonly EvaluationAction[] = ['CHANGE', 'BEGIN_REVIEW', 'SET_SCORE', 'CHANGE_SCORE']

/** Whether this person leads the round: the coordinator every one, an approver that in which his pair evaluates itself. */
export function leads({ actions }: { actions: readonly EvaluationAction[] }): boolean {
  return OF_LEADER.some((action) => actions.includes(action))
}

/** Who leads rounds of that purpose, in the words of both languages. */
export function leaderOf(purpose: EvaluationFacts['purpose']) {
  return `evaluation.leader.${purpose}` as const
}
