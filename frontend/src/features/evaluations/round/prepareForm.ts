import { asProblem } from '~/api/errors'
import type { EvaluationDetail, EvaluationFacts } from '../roundQueries'

/** A round under way: every field as it is typed. */
export interface PrepareForm {
  title: string
  purpose: EvaluationFacts['purpose']
  pairCode: string
  year: string
  /** Code and version of the sheet in one: they are chosen together. */
  sheet: string
  selfBy: string
  reviewBy: string
  objectionsDays: string
}

const FIELDS = [
  'title',
  'purpose',
  'pairCode',
  'year',
  'sheetCode',
  'sheetVersion',
  'selfBy',
  'reviewBy',
  'objectionsDays',
] as const

/** A field, or what it is told under when it is refused. */
export type PrepareField = (typeof FIELDS)[number] | 'sheet'

/** What is evaluated is the year that is over; by an approver that of a pair of his own. */
export function formOf(
  round: EvaluationDetail | undefined,
  today: string,
  own?: readonly string[],
): PrepareForm {
  return {
    title: round?.title ?? '',
    purpose: round?.purpose ?? (own ? 'SELF' : 'NATIONAL'),
    pairCode: round?.pairCode ?? own?.[0] ?? '',
    year: String(round?.year ?? Number(today.slice(0, 4)) - 1),
    sheet: round ? sheetKey({ code: round.sheetCode, version: round.sheetVersion }) : '',
    selfBy: round?.selfBy ?? '',
    reviewBy: round?.reviewBy ?? '',
    objectionsDays: String(round?.objectionsDays ?? 5),
  }
}

/** Where one sheet alone fits, nobody has to choose it. */
export function withOnlySheet(
  form: PrepareForm,
  fitting: readonly { code: string; version: number }[] | undefined,
): PrepareForm {
  const [only, ...more] = fitting ?? []
  return form.sheet === '' && only && more.length === 0 ? { ...form, sheet: sheetKey(only) } : form
}

export function sheetKey({ code, version }: { code: string; version: number }): string {
  return `${code} ${version}`
}

export function factsOf(form: PrepareForm): EvaluationFacts {
  const [sheetCode = '', sheetVersion] = form.sheet.split(' ')
  return {
    title: form.title.trim(),
    purpose: form.purpose,
    year: Number(form.year),
    sheetCode,
    sheetVersion: Number(sheetVersion),
    selfBy: form.selfBy,
    reviewBy: form.reviewBy,
    objectionsDays: Number(form.objectionsDays),
    ...(form.purpose === 'SELF' && form.pairCode && { pairCode: form.pairCode }),
  }
}

const NEEDED = ['title', 'sheet', 'year', 'selfBy', 'reviewBy', 'objectionsDays'] as const

/** What the API cannot do without and is not there yet. */
export function wantingOf(form: PrepareForm): (typeof NEEDED)[number][] {
  return NEEDED.filter((name) => form[name].trim() === '')
}

/** What is wrong with a field, the sheet being one for the person. */
export function faultOf(error: unknown, ...fields: PrepareField[]): string | undefined {
  const errors = error ? asProblem(error).errors : []
  return errors.find(({ pointer }) => fields.some((field) => pointer === `/${field}`))?.message
}

/** Whether nothing is wrong but what is told at the fields. */
export function isToldAtFields(error: unknown): boolean {
  const { errors } = asProblem(error)
  return errors.length > 0 && errors.every(({ pointer }) => FIELDS.some((field) => pointer === `/${field}`))
}
