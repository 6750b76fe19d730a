import type { Clause } from '~/api/types'

/** Whether a clause lies below another one, or is that one. */
export function isWithin(clauses: readonly Clause[], code: string | undefined, ancestor: string): boolean {
  const parents = new Map(clauses.map((clause) => [clause.code, clause.parentCode]))
  for (let one: string | null | undefined = code; one; one = parents.get(one))
    if (one === ancestor) return true
  return false
}
