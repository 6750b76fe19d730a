import { asProblem } from '~/api/errors'

/** The fields of a rule below which a refusal is told. */
const FIELDS = [
  'code',
  'titleZh',
  'titleEn',
  'description',
  'clauseCode',
  'receivers',
  'pairCodes',
  'dueDay',
  'graceDays',
  'opensBefore',
  'reminders',
  'effectiveFrom',
  'effectiveUntil',
] as const

export type Faults = (field: (typeof FIELDS)[number]) => string | undefined

/** Gives for each field what is wrong with it, or with one of several things that stand in it. */
export function faultsOf(error: unknown): Faults {
  const errors = error ? asProblem(error).errors : []
  return (field) => errors.find(({ pointer }) => fieldOf(pointer) === field)?.message
}

/** Whether nothing is wrong but what is told at the fields. */
export function isToldAtFields(error: unknown): boolean {
  const { errors } = asProblem(error)
  return errors.length > 0 && errors.every(({ pointer }) => FIELDS.some((one) => one === fieldOf(pointer)))
}

function fieldOf(pointer: string): string | undefined {
  return pointer.split('/')[1]
}
