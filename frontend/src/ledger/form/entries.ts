import type { Facts } from '../description'
import { asFacts, sameValue, tidy } from '../facts/values'

/** What makes an entry the same as a known one, and how the list is sorted, if it is. */
export interface ListOrder {
  key: readonly string[]
  sortedBy?: (entry: Facts) => readonly (string | number)[]
}

/** The entries of a list in the facts of a record. */
export function entriesOf(list: unknown): Facts[] {
  return Array.isArray(list) ? list.map(asFacts) : []
}

/** The entry that what is typed corrects: the one whose key it has. */
export function corrected(entries: readonly Facts[], typed: Facts, { key }: ListOrder): Facts | undefined {
  const given = tidy(typed)
  return entries.find((one) => key.every((name) => given[name] !== undefined && one[name] === given[name]))
}

/** An entry to be corrected, without what is told anew with each correction; what was only drafted so far stays whole. */
export function toCorrect(entry: Facts, inForce: Facts | undefined, toldAnew: readonly string[]): Facts {
  if (!sameValue(entry, inForce)) return entry
  return Object.fromEntries(Object.entries(entry).filter(([name]) => !toldAnew.includes(name)))
}

/** Where the API puts an entry: in place of the one that it corrects, else where the order has it, or last. */
export function placeOf(entries: readonly Facts[], entry: Facts, { key, sortedBy }: ListOrder): number {
  const known = entries.findIndex((one) => key.every((name) => one[name] === entry[name]))
  if (known >= 0 || !sortedBy) return known >= 0 ? known : entries.length
  const rank = sortedBy(entry)
  return entries.filter((one) => comesBefore(sortedBy(one), rank)).length
}

function comesBefore(one: readonly (string | number)[], other: readonly (string | number)[]): boolean {
  const i = one.findIndex((part, at) => part !== other[at])
  return i >= 0 && (one[i] ?? '') < (other[i] ?? '')
}
