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

/** The fields that tell their own faults, and whether what the API cannot do without is missing there. */
export function fieldsOf(form: PrepareForm): Record<string, boolean> {
  const none = (name: keyof PrepareForm) => form[name].trim() === ''
  return {
    title: none('title'),
    purpose: false,
    pairCode: form.purpose === 'SELF' && none('pairCode'),
    year: none('year'),
    sheet: none('sheet'),
    // The person chooses the sheet as one; the API finds fault with either part.
    sheetCode: false,
    sheetVersion: false,
    selfBy: none('selfBy'),
    reviewBy: none('reviewBy'),
    objectionsDays: none('objectionsDays'),
  }
}
