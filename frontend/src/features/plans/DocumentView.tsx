import type { JSONContent } from '@tiptap/core'
import type { ReactNode } from 'react'
import { ChartDrawn } from './ChartDrawn'
import type { Narrative } from './editor/narrative'
import { chartOf, figureOf, tableOf } from './fields'
import type { Compiled } from './queries'
import { RecordsShown } from './RecordsShown'
import './document.css'

/** A plan as it will be printed: as it stands now, or as it was filed. */
export function DocumentView({ compiled }: { compiled: Compiled }) {
  return (
    <article className="plan-document" lang="zh-CN">
      <h2 className="plan-document-title">{compiled.title}</h2>
      <p className="plan-document-to">{compiled.addressees.join('、')}：</p>
      {compiled.sections.map((section) => (
        <section key={section.key} id={`section-${section.key}`}>
          <h3>
            {section.number}
            {section.title}
          </h3>
          <Blocks blocks={(section.blocks as Narrative).content ?? []} compiled={compiled} />
        </section>
      ))}
    </article>
  )
}

interface BlocksProps {
  blocks: JSONContent[]
  compiled: Compiled
}

function Blocks({ blocks, compiled }: BlocksProps) {
  return blocks.map((block, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: blocks of one text, in their order
    <Block key={i} block={block} compiled={compiled} />
  ))
}

function Block({ block, compiled }: { block: JSONContent; compiled: Compiled }) {
  const { type, attrs, content = [] } = block
  switch (type) {
    case 'heading':
      return (
        <h4 data-level={attrs?.level}>
          <Inlines inlines={content} compiled={compiled} />
        </h4>
      )
    case 'bulletList':
    case 'orderedList':
      return <Items ordered={type === 'orderedList'} items={content} compiled={compiled} />
    case 'recordsTable': {
      const table = tableOf(compiled, attrs?.field)
      return table && <RecordsShown table={table} />
    }
    case 'figure': {
      const chart = chartOf(compiled, attrs?.field)
      return chart && <ChartDrawn chart={chart} asOf={compiled.asOf} />
    }
    default:
      return (
        <p>
          <Inlines inlines={content} compiled={compiled} />
        </p>
      )
  }
}

function Items({ ordered, items, compiled }: { ordered: boolean; items: JSONContent[]; compiled: Compiled }) {
  const List = ordered ? 'ol' : 'ul'
  return (
    <List>
      {items.map(({ content }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items of one list, in their order
        <li key={i}>
          <Blocks blocks={content ?? []} compiled={compiled} />
        </li>
      ))}
    </List>
  )
}

function Inlines({ inlines, compiled }: { inlines: JSONContent[]; compiled: Compiled }) {
  return inlines.map((inline, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one sentence, in their order
    <Inline key={i} inline={inline} compiled={compiled} />
  ))
}

function Inline({ inline, compiled }: { inline: JSONContent; compiled: Compiled }): ReactNode {
  if (inline.type === 'hardBreak') return <br />
  if (inline.type === 'liveFigure') {
    const figure = figureOf(compiled, inline.attrs?.field)
    return (
      <span className="figure" title={figure && `${figure.title} · ${figure.definition}`}>
        {figure?.shown ?? '—'}
      </span>
    )
  }
  const marks = inline.marks?.map(({ type }) => type) ?? []
  const bold = marks.includes('bold') ? <strong>{inline.text}</strong> : inline.text
  return marks.includes('italic') ? <em>{bold}</em> : bold
}
