import { Button } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTexts } from '~/i18n'
import { Fault, useEditing } from './SheetForm'
import { added, EMPTY, keyed, keyOf, moved, type Path, pointerOf, valueAt } from './sheetDraft'

type Kind = Exclude<keyof typeof EMPTY, 'rule' | 'basis'>

const ADD = {
  items: 'scoreSheet.add.item',
  dimensions: 'scoreSheet.add.dimension',
  peerGroups: 'scoreSheet.add.group',
  deductions: 'scoreSheet.add.deduction',
  levels: 'scoreSheet.add.level',
  bands: 'scoreSheet.add.band',
  multipliers: 'scoreSheet.add.multiplier',
  vetoes: 'scoreSheet.add.veto',
} as const

interface Props {
  path: Path
  kind: Kind
  /** What a part is called. */
  title: (part: unknown, at: number) => string
  /** Whether each part is folded until it is opened. */
  folded?: boolean
  children: (path: Path, at: number) => ReactNode
}

/** Parts of a sheet in their order, to be added, moved and taken away. */
export function PartList({ path, kind, title, folded = false, children }: Props) {
  const { t } = useTexts()
  const { draft, put } = useEditing()
  const value = valueAt(draft, path)
  const list: unknown[] = Array.isArray(value) ? value : []
  return (
    <>
      <Fault path={path} />
      {list.map((part, at) => (
        <Part key={keyOf(part)} path={[...path, at]} name={title(part, at)} folded={folded}>
          {children([...path, at], at)}
          <Tools list={list} at={at} name={title(part, at)} onChange={(parts) => put(path, parts)} />
        </Part>
      ))}
      <p>
        <Button onClick={() => put(path, added(list, keyed(structuredClone(EMPTY[kind]))))}>
          {t(ADD[kind])}
        </Button>
      </p>
    </>
  )
}

interface PartProps {
  path: Path
  name: string
  folded: boolean
  children: ReactNode
}

/** Folded unless nothing has been written of it; what is wrong in it shows on the outside. */
function Part({ path, name, folded, children }: PartProps) {
  const { draft, faults } = useEditing()
  const [opened] = useState(() => !valueAt(draft, [...path, 'code']))
  const pointer = `${pointerOf(path)}/`
  const wrong = faults.some((fault) => fault.pointer.startsWith(pointer))
  if (!folded) {
    return (
      <fieldset>
        <legend>{name}</legend>
        {children}
      </fieldset>
    )
  }
  return (
    <fieldset>
      <details data-wrong={wrong} {...(opened && { open: true })}>
        <summary>{name}</summary>
        <div>{children}</div>
      </details>
    </fieldset>
  )
}

interface ToolsProps {
  list: unknown[]
  at: number
  name: string
  onChange: (list: unknown[]) => void
}

function Tools({ list, at, name, onChange }: ToolsProps) {
  const { t } = useTexts()
  const hidden = <span className="visually-hidden"> {name}</span>
  return (
    <div className="sheet-tools">
      <Button size="small" disabled={at === 0} onClick={() => onChange(moved(list, at, -1))}>
        {t('scoreSheet.up')}
        {hidden}
      </Button>
      <Button size="small" disabled={at === list.length - 1} onClick={() => onChange(moved(list, at, 1))}>
        {t('scoreSheet.down')}
        {hidden}
      </Button>
      <Button size="small" danger onClick={() => onChange(list.toSpliced(at, 1))}>
        {t('scoreSheet.remove')}
        {hidden}
      </Button>
    </div>
  )
}
