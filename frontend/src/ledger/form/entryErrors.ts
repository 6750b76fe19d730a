import type { FieldError } from '~/api/errors'
import { type Field, fieldAt } from '../facts/fields'
import { type PlacedError, placeErrors } from './problems'

/** An entry of a list as its dialog shows it. */
export interface EntryForm {
  fields: readonly Field[]
  /** The pointers by which the API may mean this entry: of the entry as it was sent, and of its place in the record. */
  pointers: readonly string[]
  /** Under which name the form keeps the entry, if under one. */
  group?: string
}

/** Of all that was found wrong, what belongs to the fields of the entry there, and the rest where it is in the record. */
export function placeInEntry(
  forms: readonly EntryForm[],
  record: readonly Field[],
  errors: readonly FieldError[],
): PlacedError[] {
  return errors.map(
    (error) => placedBy(forms, error) ?? { place: fieldAt(record, error.pointer), message: error.message },
  )
}

function placedBy(forms: readonly EntryForm[], error: FieldError): PlacedError | undefined {
  for (const { fields, pointers, group } of forms) {
    for (const pointer of pointers.filter((one) => error.pointer.startsWith(`${one}/`))) {
      const [placed] = placeErrors(fields, [{ ...error, pointer: error.pointer.slice(pointer.length) }])
      if (placed?.path) return group ? { ...placed, path: [group, ...placed.path] } : placed
    }
  }
  return undefined
}
