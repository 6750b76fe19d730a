import type { Facts } from '../description'
import type { Field } from './fields'

/** The facts of a record without what the record says about itself. */
export function factsOf(fields: readonly Field[], record: object): Facts {
  const entries = Object.entries(record).filter(
    ([name, value]) => value !== null && fields.some((field) => field.name === name),
  )
  return Object.fromEntries(entries)
}

/** Facts that came as plain JSON; anything else has none. */
export function asFacts(value: unknown): Facts {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}

/** Facts fit to be sent: nothing empty, no rows without content, texts trimmed. */
export function tidy(facts: Facts): Facts {
  return Object.fromEntries(
    Object.entries(facts)
      .map(([name, value]) => [name, tidyValue(value)] as const)
      .filter(([, value]) => value !== undefined),
  )
}

function tidyValue(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim()
  if (value === null) return undefined
  if (Array.isArray(value)) {
    return value.map(tidyValue).filter((one) => one !== undefined)
  }
  if (typeof value === 'object') {
    const row = tidy(value as Facts)
    return Object.keys(row).length === 0 ? undefined : row
  }
  return value
}

/** Equal as JSON, whatever the order of names. */
export function sameValue(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other)
}

/** A form has an empty list where the facts have none. */
function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

function canonical(value: unknown): string {
  const tidied = isEmptyList(value) ? undefined : tidyValue(value)
  return JSON.stringify(tidied, (_, inner: unknown) =>
    isEmptyList(inner)
      ? undefined
      : typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
  )
}
