import type { Duty, NewPlan } from '~/api/types'

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
