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

/** What is typed, with the one duty that it plainly meets; a person may still choose another one or none. */
export function withFittingDuty(typed: Beginning, duties: Duty[]): Beginning {
  const [fitting] = typed.dutyCode ? [] : dutiesTyped(typed, duties)
  return fitting ? { ...typed, dutyCode: fitting.code } : typed
}

/** Those that what is typed would meet, the one of the year in which it begins first. */
export function dutiesTyped(typed: Beginning, duties: Duty[]): Duty[] {
  if (!typed.kind || !typed.periodFrom || !typed.periodTo) return []
  const begins = (duty: Duty) => duty.periodFrom <= typed.periodFrom && duty.periodTo >= typed.periodFrom
  return dutiesFor({ ...typed, kind: typed.kind as Plan['kind'] }, duties).sort(
    (one, other) => Number(begins(other)) - Number(begins(one)),
  )
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
