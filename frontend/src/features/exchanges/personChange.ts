import type { Facts } from '~/ledger/description'

/** What is sent of a person: what was typed, and nothing where something is to be cleared and was not typed anew. */
export function changeOf(typed: Facts, cleared: readonly string[]): Facts {
  return { ...Object.fromEntries(cleared.map((name) => [name, null])), ...typed }
}
