import type { Facts } from '../description'
import { type Field, NUMERIC } from '../facts/fields'
import { sameValue } from '../facts/values'
import { entriesOf } from '../form/entries'

/** By how much the figure of the returning side is larger, in an entry that both sides have. */
export interface RowGap {
  /** The entry as the returning side has it. */
  entry: Facts
  field: Field
  gap: number
}

/** What differs between the numbers of entries with the same key; of an entry that has no match there is no difference. */
export function rowGaps({ key, fields = [] }: Field, proposed: unknown, countered: unknown): RowGap[] {
  if (!key) return []
  const ours = entriesOf(proposed)
  const theirs = entriesOf(countered)
  return theirs.flatMap((entry) => {
    const same = (other: Facts) => key.every((name) => sameValue(other[name], entry[name]))
    const [sent, second] = ours.filter(same)
    if (!sent || second || theirs.filter(same).length > 1) return []
    return fields.flatMap((field) => {
      const told = sent[field.name] ?? (field.against && entry[field.against])
      const gap = gapBetween(told, entry[field.name])
      return NUMERIC.includes(field.kind) && gap ? [{ entry, field, gap }] : []
    })
  })
}

/** Nothing where one of the two is no number. */
export function gapBetween(proposed: unknown, countered: unknown): number | undefined {
  return typeof proposed === 'number' && typeof countered === 'number' ? countered - proposed : undefined
}
