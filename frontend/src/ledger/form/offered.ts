import type { SearchAnswer, SearchHit } from '~/api/types'
import { codesIn } from '../codes'

export interface OfferedGroup {
  /** None of codes that were typed and not found. */
  ledger?: string
  hits: Pick<SearchHit, 'code' | 'name' | 'pairCode'>[]
}

/**
 * What a search for a record offers: what it found, by ledger. Where codes were typed, those alone, whether it found them
 * or not: nobody who types a code means one that is like it.
 */
export function offered(answer: SearchAnswer | undefined, typed: string): OfferedGroup[] {
  const codes = codesIn(typed)
  const items = (answer?.items ?? []).filter(({ code }) => codes.length === 0 || codes.includes(code))
  const found = (answer?.counts ?? [])
    .map(({ ledger }) => ({ ledger, hits: items.filter((hit) => hit.ledger === ledger) }))
    .filter(({ hits }) => hits.length > 0)
  const unknown = codes.filter((code) => items.every((hit) => hit.code !== code))
  return unknown.length > 0 ? [...found, { hits: unknown.map((code) => ({ code, name: '' })) }] : found
}
