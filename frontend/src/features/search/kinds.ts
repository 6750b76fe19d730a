import type { SearchAnswer, SearchHit } from '~/api/types'
import type { MessageKey } from '~/i18n'
import { titleOf as ledgerTitle } from '~/ledger/titles'

export function titleOf(kind: string): MessageKey {
  return kind === 'clauses' ? 'shell.nav.clauses' : (ledgerTitle(kind) ?? 'search.title')
}

export interface Group {
  kind: string
  total: number
  capped: boolean
  hits: SearchHit[]
}

/** The hits by kind, the kind of the best hit first, and each group in the order of its hits. */
export function grouped(answer: SearchAnswer): Group[] {
  return answer.counts.map(({ ledger, total, totalCapped }) => ({
    kind: ledger,
    total,
    capped: totalCapped,
    hits: answer.items.filter((hit) => hit.ledger === ledger),
  }))
}

export function keyOf({ ledger, id, code }: SearchHit): string {
  return `${ledger}-${id ?? code}`
}

/** The key of the hit a step further, round and round; from none to the first or the last. */
export function stepped(hits: readonly SearchHit[], at: number, step: number): string | undefined {
  const next = at < 0 && step < 0 ? hits.length - 1 : (at + step + hits.length) % hits.length
  const hit = hits[next]
  return hit && keyOf(hit)
}
