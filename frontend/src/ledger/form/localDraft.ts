import { readStored } from '~/ui/useStored'
import type { Facts } from '../description'

/** What a person has typed but not saved, kept in this browser only. */
export interface LocalDraft {
  facts: Facts
  /** The version that the typing started from. */
  base: Facts
  etag: string
  at: string
}

export function localDraft(username: string, ledger: string, id: string | undefined) {
  const key = `duikou.${username}.${ledger}.draft.${id ?? 'new'}`
  return {
    read: () => readStored<LocalDraft>(key),
    keep: (draft: LocalDraft) => localStorage.setItem(key, JSON.stringify(draft)),
    forget: () => localStorage.removeItem(key),
  }
}
