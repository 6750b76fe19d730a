import type { Pair, SearchAnswer, SearchHit } from '~/api/types'
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

export function keyOfPair({ code }: Pick<Pair, 'code'>): string {
  return `pairs-${code}`
}

/** The key a step further, round and round; from none to the first or the last. */
export function stepped(
  keys: readonly string[],
  chosen: string | undefined,
  step: number,
): string | undefined {
  const at = chosen === undefined ? -1 : keys.indexOf(chosen)
  return keys[at < 0 && step < 0 ? keys.length - 1 : (at + step + keys.length) % keys.length]
}
