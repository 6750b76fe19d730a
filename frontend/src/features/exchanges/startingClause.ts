import type { Facts } from '~/ledger/description'

/** The clause that a batch of each kind serves in the first place. */
const CLAUSES: Partial<Record<string, string>> = { SECONDMENT: 'S3.a', TRAINING: 'S3.b', EXPERT: 'S3.a' }

export const startingClause = (kind: string) => CLAUSES[kind]

/** Another kind serves another clause, as long as nobody has chosen any. */
export function clauseFollows(changed: Facts, { kind, clauses }: Facts): Facts {
  const clause = startingClause(String(kind))
  const [only, ...more] = Array.isArray(clauses) ? clauses : []
  const untouched = more.length === 0 && Object.values(CLAUSES).includes(only)
  return 'kind' in changed && clause && untouched ? { clauses: [clause] } : {}
}
