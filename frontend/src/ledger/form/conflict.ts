import type { Facts } from '../description'
import type { Field } from '../facts/fields'
import { sameValue } from '../facts/values'

export interface Conflict {
  field: Field
  base: unknown
  mine: unknown
  theirs: unknown
  /** Who moved away from the common base. */
  changedBy: 'me' | 'them' | 'both'
}

/** The facts that stand differently in my form and in the record as it is now. */
export function conflicts(fields: readonly Field[], base: Facts, mine: Facts, theirs: Facts): Conflict[] {
  return fields.flatMap((field) => {
    const [was, my, their] = [base[field.name], mine[field.name], theirs[field.name]]
    if (sameValue(my, their)) return []
    const changedBy = sameValue(my, was) ? 'them' : sameValue(their, was) ? 'me' : 'both'
    return [{ field, base: was, mine: my, theirs: their, changedBy }]
  })
}

export type Choice = 'mine' | 'theirs'

/** A one-sided change stands; where both changed the same fact, mine stands until chosen otherwise. */
export function usualChoice({ changedBy }: Conflict): Choice {
  return changedBy === 'them' ? 'theirs' : 'mine'
}

export function merge(mine: Facts, found: readonly Conflict[], choices: Record<string, Choice>): Facts {
  const taken = found
    .filter((conflict) => (choices[conflict.field.name] ?? usualChoice(conflict)) === 'theirs')
    .map(({ field, theirs }) => [field.name, theirs] as const)
  return { ...mine, ...Object.fromEntries(taken) }
}
