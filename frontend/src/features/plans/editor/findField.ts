import type { Node } from '@tiptap/pm/model'

/** Where in the text the ledger fills the place of this name. */
export function findField(doc: Node, field: string): number | undefined {
  let found: number | undefined
  doc.descendants((node, place) => {
    if (node.attrs.field === field) found = place
  })
  return found
}
