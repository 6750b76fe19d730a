import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import type { ReactNode } from 'react'
import { type MessageKey, useTexts } from '~/i18n'
import type { FieldNode } from './narrative'

interface Props {
  /** The section that has the cursor; nothing until one has. */
  editor: Editor | undefined
  onInsert: (node: FieldNode) => void
}

const LEVELS = [
  ['none', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
] as const

/** The tools of the section that has the cursor. */
export function Toolbar({ editor, onInsert }: Props) {
  const { t } = useTexts()
  return (
    <div
      className="plan-toolbar no-print"
      role="toolbar"
      aria-label={t('plan.toolbar')}
      aria-keyshortcuts="Alt+F10"
      onKeyDown={({ key }) => key === 'Escape' && editor?.commands.focus()}
    >
      {editor ? <Tools editor={editor} onInsert={onInsert} /> : <Idle />}
    </div>
  )
}

function Idle() {
  const { t } = useTexts()
  return <span className="quiet">{t('plan.chooseSection')}</span>
}

function Tools({ editor, onInsert }: { editor: Editor; onInsert: (node: FieldNode) => void }) {
  const { t } = useTexts()
  const now = useEditorState({
    editor,
    selector: ({ editor: one }) => ({
      bold: one.isActive('bold'),
      italic: one.isActive('italic'),
      bullets: one.isActive('bulletList'),
      numbers: one.isActive('orderedList'),
      level: LEVELS.find(([, level]) => level > 0 && one.isActive('heading', { level }))?.[1] ?? 0,
      canUndo: one.can().undo(),
      canRedo: one.can().redo(),
    }),
  })
  const chain = () => editor.chain().focus()
  const setLevel = (level: number) =>
    level === 0
      ? chain().setParagraph().run()
      : chain()
          .setHeading({ level: level as 1 | 2 | 3 })
          .run()
  return (
    <>
      <select
        aria-label={t('plan.heading')}
        value={now.level}
        onChange={({ target }) => setLevel(Number(target.value))}
      >
        {LEVELS.map(([name, level]) => (
          <option key={name} value={level}>
            {t(`plan.headingLevel.${name}`)}
          </option>
        ))}
      </select>
      <Tool title="plan.bold" active={now.bold} run={() => chain().toggleBold().run()}>
        <b>B</b>
      </Tool>
      <Tool title="plan.italic" active={now.italic} run={() => chain().toggleItalic().run()}>
        <i>I</i>
      </Tool>
      <Tool title="plan.bullets" active={now.bullets} run={() => chain().toggleBulletList().run()}>
        •
      </Tool>
      <Tool title="plan.numbers" active={now.numbers} run={() => chain().toggleOrderedList().run()}>
        1.
      </Tool>
      <Tool title="plan.undo" disabled={!now.canUndo} run={() => chain().undo().run()}>
        ↶
      </Tool>
      <Tool title="plan.redo" disabled={!now.canRedo} run={() => chain().redo().run()}>
        ↷
      </Tool>
      <span className="plan-toolbar-gap" />
      <Insert title="plan.insertFigure" run={() => onInsert('liveFigure')} />
      <Insert title="plan.insertTable" run={() => onInsert('recordsTable')} />
      <Insert title="plan.insertChart" run={() => onInsert('figure')} />
    </>
  )
}

interface ToolProps {
  title: MessageKey
  active?: boolean
  disabled?: boolean
  run: () => void
  children: ReactNode
}

function Tool({ title, active = false, disabled = false, run, children }: ToolProps) {
  const { t } = useTexts()
  return (
    <button
      type="button"
      title={t(title)}
      aria-label={t(title)}
      aria-pressed={active}
      disabled={disabled}
      onClick={run}
    >
      {children}
    </button>
  )
}

function Insert({ title, run }: { title: MessageKey; run: () => void }) {
  const { t } = useTexts()
  return (
    <button type="button" onClick={run}>
      + {t(title)}
    </button>
  )
}
