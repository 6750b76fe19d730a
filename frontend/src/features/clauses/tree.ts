import type { Clause } from '~/api/types'

export function childrenOf(clauses: readonly Clause[], parent: string | undefined): Clause[] {
  const codes = new Set(clauses.map(({ code }) => code))
  return clauses.filter(({ parentCode }) =>
    parent === undefined ? !parentCode || !codes.has(parentCode) : parentCode === parent,
  )
}

/** Clauses that carry the words, with everything above them. */
export function matching(clauses: readonly Clause[], words: string): Clause[] {
  const wanted = words.trim().toLowerCase()
  if (wanted === '') return [...clauses]
  const byCode = new Map(clauses.map((clause) => [clause.code, clause]))
  const kept = new Set<string>()
  for (const clause of clauses) {
    const text = `${clause.code} ${clause.titleZh} ${clause.titleEn}`.toLowerCase()
    if (!text.includes(wanted)) continue
    for (let one: Clause | undefined = clause; one; one = byCode.get(one.parentCode ?? '')) kept.add(one.code)
  }
  return clauses.filter(({ code }) => kept.has(code))
}
