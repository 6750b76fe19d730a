import type { FieldError } from '~/api/errors'
import type { Texts } from '~/i18n'
import { type Field, fieldAt, type Place, placeInWords } from '../facts/fields'

export interface PlacedError {
  /** Where the form keeps the field, the row or the list; nothing when the form does not show it. */
  path?: (string | number)[]
  /** The element that has it, where the form does not. */
  element?: string
  /** Which fact it is about, if any. */
  place?: Place
  message: string
}

/** Finds the field of each error by its pointer; what has no field of its own stays for the summary. */
export function placeErrors(fields: readonly Field[], errors: readonly FieldError[]): PlacedError[] {
  return errors.map(({ pointer, message }) => {
    const place = fieldAt(fields, pointer)
    const shown = place && !place.path[0]?.elsewhere
    return { path: shown ? pathInForm(place) : undefined, place, message }
  })
}

/** Rows have forms of their own; of a choice of several all are one field. */
function pathInForm({ path, rows }: Place): (string | number)[] {
  return path.flatMap((field, depth) => {
    const row = rows[depth]
    return field.kind === 'rows' && row !== undefined ? [field.name, row] : [field.name]
  })
}

/** What is wrong, and with what. */
export function problemInWords(place: Place | undefined, message: string, t: Texts['t']): string {
  return place ? `${placeInWords(place, t)}：${message}` : message
}
