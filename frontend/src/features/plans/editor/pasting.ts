import { Fragment, type Node, Slice } from '@tiptap/pm/model'
import { FIELD_NODES } from './narrative'

/** Between what stood in cells beside each other. */
const BETWEEN = '、'

/**
 * What is pasted as this text takes it: with a new name for every place that the ledger fills, since what it was copied from may
 * stand in another section, and without characters that nobody sees and the platform refuses.
 */
export function taken({ content, openStart, openEnd }: Slice): Slice {
  return new Slice(renewed(content), openStart, openEnd)
}

function renewed(content: Fragment): Fragment {
  const nodes: Node[] = []
  content.forEach((node) => {
    if (node.isText) {
      const words = seen(node.text ?? '')
      if (words) nodes.push(node.type.schema.text(words, node.marks))
    } else if (FIELD_NODES.some((name) => name === node.type.name)) {
      nodes.push(node.type.create({ ...node.attrs, field: crypto.randomUUID() }, node.content, node.marks))
    } else {
      nodes.push(node.copy(renewed(node.content)))
    }
  })
  return Fragment.fromArray(nodes)
}

/** Tabs and breaks become blanks; the joiners of written signs stay, everything else that cannot be seen goes. */
function seen(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\ufffd]|(?![\u200c\u200d])\p{Cf}/gu, '')
}

/** A text holds no tables of its own: each row becomes a paragraph, and its cells stay apart. */
export function withoutTables(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const tables = [...page.querySelectorAll('table')]
  if (tables.length === 0) return html
  // From the innermost outwards.
  for (const table of tables.reverse()) {
    const rows = [...table.rows].map((row) => {
      const paragraph = page.createElement('p')
      const cells = [...row.cells].map(wordsOf).filter(Boolean)
      paragraph.textContent = cells.join(BETWEEN)
      return paragraph
    })
    table.replaceWith(...rows.filter(({ textContent }) => textContent))
  }
  return page.body.innerHTML
}

function wordsOf(cell: HTMLTableCellElement): string {
  for (const block of cell.querySelectorAll('p, div, li, br')) block.after(' ')
  return (cell.textContent ?? '').replace(/\s+/g, ' ').trim()
}
