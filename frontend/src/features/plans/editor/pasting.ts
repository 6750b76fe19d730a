import { Fragment, Slice } from '@tiptap/pm/model'
import { FIELD_NODES } from './narrative'

/** Between what stood in cells beside each other. */
const BETWEEN = '、'

/** The same with a new name for every place that the ledger fills: what it was copied from may stand in another section. */
export function withFreshFields({ content, openStart, openEnd }: Slice): Slice {
  return new Slice(renamed(content), openStart, openEnd)
}

function renamed(content: Fragment): Fragment {
  const nodes: Parameters<typeof Fragment.fromArray>[0][number][] = []
  content.forEach((node) => {
    const isField = FIELD_NODES.some((name) => name === node.type.name)
    nodes.push(
      isField
        ? node.type.create({ ...node.attrs, field: crypto.randomUUID() }, node.content, node.marks)
        : node.copy(renamed(node.content)),
    )
  })
  return Fragment.fromArray(nodes)
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
