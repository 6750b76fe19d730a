import type { MessageKey } from '~/i18n'

interface Empty {
  title: MessageKey
  hint: MessageKey
  /** What leads on: other conditions, or a first record by whoever may write one. */
  next?: 'clear' | 'create'
}

interface Asked {
  filtered: boolean
  past: boolean
  mayDraft: boolean
  emptyHint: MessageKey
}

/** What is said of a list with nothing in it. Nobody files what was agreed by a past day, and not everyone files. */
export function emptyList({ filtered, past, mayDraft, emptyHint }: Asked): Empty {
  if (filtered && past) return { title: 'list.noMatchByThen', hint: 'list.noMatchHint', next: 'clear' }
  if (filtered) return { title: 'list.noMatch', hint: 'list.noMatchHint', next: 'clear' }
  if (past) return { title: 'list.nothingByThen', hint: 'list.laterOnly' }
  if (mayDraft) return { title: 'list.nothing', hint: emptyHint, next: 'create' }
  return { title: 'list.nothing', hint: 'list.nothingToRead' }
}
