import type { FieldError } from '~/api/errors'
import type { Field } from '~/ledger/facts/fields'
import { placeErrors } from '~/ledger/form/problems'

interface FieldData {
  name: (string | number)[]
  errors: string[]
}

/** Errors at the fields of one entry: of the entry as it was sent, or by its place in the list of the record. */
export function errorsOfEntry(
  fields: readonly Field[],
  list: string,
  errors: readonly FieldError[],
): FieldData[] {
  const within = new RegExp(`^/${list}/\\d+(?=/)`)
  const ofEntry = errors.map((error) => ({ ...error, pointer: error.pointer.replace(within, '') }))
  return placeErrors(fields, ofEntry).flatMap(({ path, message }) =>
    path ? [{ name: path, errors: [message] }] : [],
  )
}
