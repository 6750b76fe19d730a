import type { JSONContent } from '@tiptap/core'

/** What a block says, as plain text; a place that the ledger fills is a mark. */
export function wordsOf({ type, text, content }: JSONContent): string {
  if (text !== undefined) return text
  if (type === 'hardBreak') return '\n'
  if (type === 'liveFigure') return '〔…〕'
  if (type === 'recordsTable' || type === 'figure') return '▦'
  return (content ?? []).map(wordsOf).join(type === 'bulletList' || type === 'orderedList' ? '\n' : '')
}
