import type { Clause } from '~/api/types'
import type { TermGroup, Texts } from '~/i18n'
import type { Evidence, Rule } from './coverage'

const STAGES: Partial<Record<string, TermGroup>> = {
  projects: 'stage',
  replications: 'replicationStage',
  supports: 'supportStep',
}

/** The word for the stage of a record as the rules of coverage name it. */
export function stageWord(term: Texts['term'], ledger: string, stage: string): string {
  const group = STAGES[ledger]
  return group ? term(group, stage) : term('coverageStage', `${ledger}.${stage}`)
}

/** The kinds of evidence that a clause asks for and without which the record would not bring it as far as it does. */
export function kindsAsked(rules: readonly Rule[], item: Evidence, clause: Clause | undefined): string[] {
  const level = item.level === 'VERIFIED' ? 'EVIDENCED' : item.level
  const fitting = rules.filter(
    (rule) => rule.ledger === item.ledger && rule.stage === item.stage && rule.level === level,
  )
  if (fitting.some(({ evidenceKind }) => !evidenceKind)) return []
  return fitting.flatMap(({ evidenceKind }) =>
    evidenceKind && clause?.evidenceKinds.includes(evidenceKind) ? [evidenceKind] : [],
  )
}
