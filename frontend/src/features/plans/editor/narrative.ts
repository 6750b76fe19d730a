import type { JSONContent } from '@tiptap/core'

/** A section as the API takes it: a ProseMirror document of few kinds of nodes. */
export interface Narrative {
  type: 'doc'
  content?: JSONContent[]
}

/** What may stand in a text and is read from the ledger. */
export const FIELD_NODES = ['liveFigure', 'recordsTable', 'figure'] as const
export type FieldNode = (typeof FIELD_NODES)[number]

/** The same without what says nothing, so that equal texts look equal whoever wrote them down. */
export function plain(node: JSONContent): JSONContent {
  return Object.fromEntries(
    Object.entries(node)
      .filter(([, value]) => says(value))
      .map(([name, value]) => [name, inner(value)])
      .filter(([, value]) => says(value))
      .sort(([one], [other]) => String(one).localeCompare(String(other))),
  )
}

function inner(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inner)
  return typeof value === 'object' && value !== null ? plain(value as JSONContent) : value
}

function says(value: unknown): boolean {
  if (value === null || value === undefined || value === false) return false
  if (Array.isArray(value)) return value.length > 0
  return typeof value !== 'object' || Object.keys(value).length > 0
}

export function isSame(one: Narrative, other: Narrative): boolean {
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other))
}
