import type { JSONContent } from '@tiptap/core'
import type { FieldError, Problem } from '~/api/errors'
import { FIELD_NODES, type FieldNode, type Narrative } from './narrative'

/** A place of the text that the server refused: which one, and which part of its question. */
export interface RefusedField {
  field: string
  node: FieldNode
  attrs: Record<string, unknown>
  part: string | undefined
  message: string
}

/** What was refused of the places that the ledger fills, each at its first fault; the text is the one that was sent. */
export function refusedFields({ errors }: Problem, text: Narrative): RefusedField[] {
  const found = errors.map((error) => fieldAt(error, text)).filter((one) => one !== undefined)
  return found.filter((one, i) => found.findIndex(({ field }) => field === one.field) === i)
}

/** Follows the pointer into the text as far as the place that it leads through. */
function fieldAt({ pointer, message }: FieldError, text: Narrative): RefusedField | undefined {
  const [, ...steps] = pointer.split('/')
  let at: unknown = { blocks: text }
  for (const [i, step] of steps.entries()) {
    at = (at as Record<string, unknown>)[step]
    if (typeof at !== 'object' || at === null) return undefined
    const { type, attrs } = at as JSONContent
    const node = FIELD_NODES.find((name) => name === type)
    if (node && typeof attrs?.field === 'string') {
      return { field: attrs.field, node, attrs, part: steps[i + 2], message }
    }
  }
  return undefined
}
