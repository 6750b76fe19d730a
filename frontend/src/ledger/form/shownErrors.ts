import type { FormInstance } from 'antd'
import type { PlacedError } from './problems'

interface FieldErrors {
  name: (string | number)[]
  errors: string[]
}

type Shown = Pick<FormInstance, 'getFieldsError' | 'setFields'>

/** Shows exactly these errors at the fields of a form, and none that was shown before. */
export function showErrors(form: Shown, placed: readonly PlacedError[]): void {
  form.setFields(instead(form.getFieldsError(), placed))
}

/** What was said of a field no longer holds once somebody changes it. */
export function dropErrors(form: Shown, changed: unknown): void {
  form.setFields(outdated(form.getFieldsError(), changed))
}

/** What the form has to be told so that it shows these errors alone; several at one field stand together. */
export function instead(before: readonly FieldErrors[], placed: readonly PlacedError[]): FieldErrors[] {
  const past = standing(before).map(({ name }) => ({ name, errors: [] }))
  const byField = new Map<string, FieldErrors>()
  for (const { path, message } of placed) {
    const field = JSON.stringify(path)
    const known = byField.get(field)?.errors ?? []
    if (path) byField.set(field, { name: path, errors: [...new Set([...known, message])] })
  }
  return [...past, ...byField.values()]
}

/** The errors to be taken away when these values, as deep as they are told, have changed. */
export function outdated(before: readonly FieldErrors[], changed: unknown): FieldErrors[] {
  return standing(before)
    .filter(({ name }) => isAmong(changed, name))
    .map(({ name }) => ({ name, errors: [] }))
}

/** Of what was found wrong, that which is not about one of these values; the same list where that is all. */
export function unmended(placed: readonly PlacedError[], changed: unknown): readonly PlacedError[] {
  const left = placed.filter(({ path }) => !path || !isAmong(changed, path))
  return left.length < placed.length ? left : placed
}

function standing(errors: readonly FieldErrors[]): readonly FieldErrors[] {
  return errors.filter((field) => field.errors.length > 0)
}

function isAmong(values: unknown, [step, ...rest]: FieldErrors['name']): boolean {
  if (step === undefined) return true
  if (typeof values !== 'object' || values === null || !Object.hasOwn(values, step)) return false
  return isAmong((values as Record<string | number, unknown>)[step], rest)
}
