import type { FieldError } from '~/api/errors'

/** The fields that need something and have nothing yet. */
export function wantingOf(fields: Readonly<Record<string, boolean>>): string[] {
  return Object.keys(fields).filter((name) => fields[name])
}

/** What the API found wrong with one of those fields. */
export function faultOf(errors: readonly FieldError[], names: readonly string[]): string | undefined {
  return errors.find(({ pointer }) => names.some((name) => isAt(pointer, name)))?.message
}

/** Whether everything that was found wrong is told at one of those fields. */
export function isToldAt(errors: readonly FieldError[], names: readonly string[]): boolean {
  return errors.length > 0 && errors.every(({ pointer }) => names.some((name) => isAt(pointer, name)))
}

function isAt(pointer: string, name: string): boolean {
  return pointer === `/${name}`
}
