import { Extension, Node, type NodeViewRenderer } from '@tiptap/core'
import { Bold } from '@tiptap/extension-bold'
import { Document } from '@tiptap/extension-document'
import { HardBreak } from '@tiptap/extension-hard-break'
import { Heading } from '@tiptap/extension-heading'
import { Italic } from '@tiptap/extension-italic'
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Text } from '@tiptap/extension-text'
import { Dropcursor, Gapcursor, UndoRedo } from '@tiptap/extensions'
import { Plugin } from '@tiptap/pm/state'
import { FIELD_NODES, type FieldNode } from './narrative'
import { taken, withoutTables } from './pasting'

/** What a node of each kind asks the ledger; what is not asked is null. */
const ASKED: Record<FieldNode, string[]> = {
  liveFigure: ['field', 'measure', 'from', 'to', 'clause', 'pairCode', 'alone', 'net', 'unit', 'ofPeriod'],
  recordsTable: ['field', 'ledger', 'filters', 'columns', 'sort', 'limit', 'pairCode', 'ofPeriod', 'carried'],
  figure: ['field', 'measure', 'interval', 'from', 'to', 'clause', 'pairCode', 'kind', 'ofPeriod', 'carried'],
}

/** A place in the text that the ledger fills; copied and pasted, it keeps its question and gets a new name. */
function fieldNode(name: FieldNode, view: NodeViewRenderer): Node {
  const inline = name === 'liveFigure'
  const tag = inline ? 'span' : 'div'
  const asked = ASKED[name]
  return Node.create({
    name,
    group: inline ? 'inline' : 'block',
    inline,
    atom: true,
    selectable: true,
    draggable: true,
    addAttributes: () =>
      Object.fromEntries(asked.map((attribute) => [attribute, { default: null, rendered: false }])),
    parseHTML: () => [
      {
        tag: `${tag}[data-field-node="${name}"]`,
        getAttrs: (element) => read(element.getAttribute('data-asked')),
      },
    ],
    renderHTML: ({ node }) => [tag, { 'data-field-node': name, 'data-asked': JSON.stringify(node.attrs) }],
    addNodeView: () => view,
  })
}

function read(text: string | null): Record<string, unknown> | false {
  try {
    return JSON.parse(text ?? '') as Record<string, unknown>
  } catch {
    return false
  }
}

/** No two places that the ledger fills have the same name, in this section or in another one. */
const FreshFields = Extension.create({
  name: 'freshFields',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: { transformPasted: taken, transformPastedHTML: withoutTables },
      appendTransaction: (transactions, _, { doc, tr }) => {
        if (!transactions.some(({ docChanged }) => docChanged)) return null
        const known = new Set<unknown>()
        doc.descendants((node, place) => {
          if (!FIELD_NODES.some((name) => name === node.type.name)) return
          if (known.has(node.attrs.field) || !node.attrs.field) {
            tr.setNodeAttribute(place, 'field', crypto.randomUUID())
          } else {
            known.add(node.attrs.field)
          }
        })
        return tr.docChanged ? tr : null
      },
    }),
  ],
})

/** The key that leads from the text to its tools, as in other programs; Escape leads back. */
const ToolsKey = Extension.create({
  name: 'toolsKey',
  addKeyboardShortcuts: () => ({
    'Alt-F10': () => {
      const tool = document.querySelector<HTMLElement>('.plan-toolbar :is(button:not(:disabled), select)')
      tool?.focus()
      return tool !== null
    },
  }),
})

/** Whether it was taken over from the last period and not touched since; the API knows, the editor passes it on. */
const carried = { carried: { default: null, rendered: false } }

/** All that a section may be made of, and nothing else: whatever is pasted becomes that or is left out. */
export function extensions(views: Record<FieldNode, NodeViewRenderer>) {
  return [
    Document,
    Text,
    Paragraph.extend({ addAttributes: () => carried }),
    Heading.configure({ levels: [1, 2, 3] }).extend({
      addAttributes() {
        return { ...this.parent?.(), ...carried }
      },
      // Below the titles of the plan and of the section; what is pasted from elsewhere keeps its level.
      parseHTML: () =>
        [1, 2, 3].flatMap((level) => [
          { tag: `h3[data-level="${level}"]`, attrs: { level } },
          { tag: `h${level}`, attrs: { level } },
        ]),
      renderHTML: ({ node, HTMLAttributes }) => [
        'h3',
        { ...HTMLAttributes, 'data-level': node.attrs.level },
        0,
      ],
    }),
    BulletList,
    OrderedList,
    ListItem.extend({ content: 'paragraph (paragraph | bulletList | orderedList)*' }),
    ListKeymap,
    HardBreak,
    Bold,
    Italic,
    UndoRedo,
    Gapcursor,
    Dropcursor,
    FreshFields,
    ToolsKey,
    ...FIELD_NODES.map((name) => fieldNode(name, views[name])),
  ]
}
