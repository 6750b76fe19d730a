import type { Duty, NewPlan, Plan } from '~/api/types'

/** What is typed for a new plan; nothing is chosen for a person that is not plain. */
export type Beginning = Record<
  'dutyCode' | 'kind' | 'pairCode' | 'title' | 'subject' | 'periodFrom' | 'periodTo',
  string
>

export const NOTHING: Beginning = {
  dutyCode: '',
  kind: '',
  pairCode: '',
  title: '',
  subject: '',
  periodFrom: '',
  periodTo: '',
}

/** A duty says all but the field of a special plan. */
export function forDuty(duty: Duty, title: string): Beginning {
  return {
    ...NOTHING,
    dutyCode: duty.code,
    kind: duty.kind,
    pairCode: duty.pairCode,
    title,
    periodFrom: duty.periodFrom,
    periodTo: duty.periodTo,
  }
}

export function bodyOf({ dutyCode, subject, kind, ...given }: Beginning): NewPlan {
  return {
    ...given,
    kind: kind as NewPlan['kind'],
    ...(dutyCode && { dutyCode }),
    ...(kind === 'SPECIAL' && subject && { subject }),
  }
}

/** Those that a plan of this kind, pair and period can meet; a special one may reach beyond the year of its duty. */
export function dutiesFor(
  plan: Pick<Plan, 'kind' | 'pairCode' | 'periodFrom' | 'periodTo'>,
  duties: Duty[],
): Duty[] {
  return duties.filter(
    ({ kind, pairCode, periodFrom, periodTo }) =>
      kind === plan.kind &&
      pairCode === plan.pairCode &&
      (kind === 'SPECIAL'
        ? periodFrom <= plan.periodTo && periodTo >= plan.periodFrom
        : periodFrom === plan.periodFrom && periodTo === plan.periodTo),
  )
}
