import type { FieldError } from '~/api/errors'
import { type Field, fieldAt, pointerSteps } from '../facts/fields'

export interface PlacedError {
  /** Where the form keeps the field, or nothing when the form does not show it. */
  path: (string | number)[] | undefined
  /** The field's name, from the outermost in. */
  labels: Field['label'][]
  message: string
}

/** Finds the field of each error by its pointer; what has no field of its own stays for the summary. */
export function placeErrors(fields: readonly Field[], errors: readonly FieldError[]): PlacedError[] {
  return errors.map(({ pointer, message }) => {
    const found = fieldAt(fields, pointer)
    const steps = pointerSteps(pointer).map((step) => (/^\d+$/.test(step) ? Number(step) : step))
    const shown = found && !found.path[0]?.elsewhere && found.path.at(-1)?.kind !== 'rows'
    return { path: shown ? steps : undefined, labels: found?.path.map(({ label }) => label) ?? [], message }
  })
}
