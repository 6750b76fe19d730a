import type { components } from '~/api/schema'
import type { PlanDetail } from '~/api/types'

export type PlanTarget = components['schemas']['PlanTarget']
export type PlanTask = components['schemas']['PlanTask']
export type TargetFacts = components['schemas']['PlanTargetFacts']
export type TaskFacts = components['schemas']['PlanTaskFacts']

/** What is typed for a target or a task; both have some fields in common. */
export interface GoalForm {
  measure: string
  targetValue: string
  from: string
  note: string
  title: string
  northeastBody: string
  eastBody: string
  recordCodes: string
  dueOn: string
  sectionKey: string
  clauses: string[]
}

/** Which of both, and what it is now where it is not new. */
export type Goal = { kind: 'target'; before?: PlanTarget } | { kind: 'task'; before?: PlanTask }

const NOTHING: GoalForm = {
  measure: '',
  targetValue: '',
  from: '',
  note: '',
  title: '',
  northeastBody: '',
  eastBody: '',
  recordCodes: '',
  dueOn: '',
  sectionKey: '',
  clauses: [],
}

/** What stands, or what most will want: counted from the first day of the plan and due on its last. */
export function typedOf(goal: Goal, plan: Pick<PlanDetail, 'periodFrom' | 'periodTo'>): GoalForm {
  if (!goal.before) return { ...NOTHING, from: plan.periodFrom, dueOn: plan.periodTo }
  const { sectionKey, clauses, dueOn } = goal.before
  const both = { ...NOTHING, dueOn, sectionKey: sectionKey ?? '', clauses: clauses ?? [] }
  if (goal.kind === 'target') {
    const { measure, targetValue, from, note } = goal.before
    return { ...both, measure, targetValue: String(targetValue), from: from ?? '', note: note ?? '' }
  }
  const { title, northeastBody, eastBody, recordCodes } = goal.before
  return {
    ...both,
    title,
    northeastBody: northeastBody ?? '',
    eastBody: eastBody ?? '',
    recordCodes: recordCodes?.join(' ') ?? '',
  }
}

export function isWholeGoal({ kind }: Goal, form: GoalForm): boolean {
  return kind === 'target'
    ? form.measure !== '' && form.targetValue !== '' && form.dueOn !== ''
    : form.title.trim() !== '' && form.clauses.length > 0 && form.dueOn !== ''
}

export function targetOf(form: GoalForm, before?: PlanTarget): TargetFacts {
  const { measure, targetValue, dueOn, from, note, sectionKey, clauses } = form
  return {
    measure,
    targetValue: Number(targetValue),
    dueOn,
    ...(from && { from }),
    ...(before?.pairCode && { pairCode: before.pairCode }),
    ...(clauses.length > 0 && { clauses }),
    ...(sectionKey && { sectionKey }),
    ...(note && { note }),
  }
}

export function taskOf(form: GoalForm): TaskFacts {
  const { title, clauses, dueOn, northeastBody, eastBody, recordCodes, sectionKey } = form
  const codes = recordCodes.split(/[\s,，、;；]+/).filter(Boolean)
  return {
    title,
    clauses,
    dueOn,
    ...(northeastBody && { northeastBody }),
    ...(eastBody && { eastBody }),
    ...(codes.length > 0 && { recordCodes: codes }),
    ...(sectionKey && { sectionKey }),
  }
}
