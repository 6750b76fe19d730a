import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { type Editor, EditorContent, useEditor } from '@tiptap/react'
import { useEffect, useRef, useState } from 'react'
import type { Versioned } from '~/api/client'
import { useMe } from '~/api/me'
import type { PlanSection, SectionHead } from '~/api/types'
import type { ChosenField } from '../fields'
import { readSection, sectionQuery, writeSection } from '../queries'
import { ConflictDialog } from './ConflictDialog'
import { extensions } from './extensions'
import { fieldViews } from './FieldViews'
import { findField } from './findField'
import { isSame, type Narrative } from './narrative'
import { type Note, SavingNote } from './SavingNote'
import { type Saving, SectionSaver, type Written } from './SectionSaver'
import { unsaved } from './unsaved'
import './editor.css'

interface Props {
  plan: string
  head: SectionHead
  /** The editor that has the cursor, for the tools above the text. */
  onFocus: (editor: Editor) => void
  onChoose: (field: ChosenField | undefined) => void
}

const EXTENSIONS = extensions(fieldViews)
const written = ({ record, etag }: Versioned<PlanSection>): Written => ({
  text: record.blocks as Narrative,
  etag,
})

/** One section, written in place and saved by itself. */
export function SectionEditor({ plan, head, onFocus, onChoose }: Props) {
  const me = useMe()
  const client = useQueryClient()
  const { key } = head
  const { data } = useSuspenseQuery(sectionQuery(plan, key))
  const [saving, setSaving] = useState<Saving>({ state: 'saved' })
  const [note, setNote] = useState<Note>()
  const shown = useRef<Editor>(undefined)
  // A text that came while the editor was not there yet.
  const due = useRef<Narrative>(undefined)
  const [left] = useState(() => leftBehind(unsaved(me.username, plan, key).read()))
  const restored = useRef(false)
  // Where saving starts is the text that the section was opened with; what arrives later is handed over below.
  const [saver] = useState(() => {
    const kept = unsaved(me.username, plan, key)
    return new SectionSaver(written(data), {
      write: async (etag, text) => {
        const answer = await writeSection(plan, key, etag, text)
        client.setQueryData(sectionQuery(plan, key).queryKey, answer)
        void client.invalidateQueries({ queryKey: ['plans', 'compiled', plan] })
        void client.invalidateQueries({ queryKey: ['plans', 'one', plan] })
        return written(answer)
      },
      read: async () => written(await readSection(plan, key)),
      keep: kept.keep,
      forget: kept.forget,
      tell: setSaving,
      replace: (text, why) => {
        if (why === 'merged') setNote('merged')
        due.current = text
        show(shown.current, due)
      },
    })
  })

  const editor = useEditor({
    extensions: EXTENSIONS,
    content: data.record.blocks as Narrative,
    editable: head.mayWrite,
    shouldRerenderOnTransaction: false,
    editorProps: { attributes: { 'aria-label': head.title, class: 'section-text', lang: 'zh-CN' } },
    onUpdate: ({ editor: now }) => saver.changed(now.getJSON() as Narrative),
    onFocus: ({ editor: now }) => onFocus(now),
    onSelectionUpdate: ({ editor: now }) => {
      const { field } =
        now.state.selection.toJSON().type === 'node' ? attributesOf(now) : { field: undefined }
      onChoose(typeof field === 'string' ? { section: key, field } : undefined)
    },
  })
  shown.current = editor ?? undefined

  useEffect(() => show(editor, due), [editor])

  // As long as nothing may be written, what was left stays where it is.
  useEffect(() => {
    if (!left || restored.current) return
    setNote(head.mayWrite ? 'restored' : 'kept')
    if (!head.mayWrite) return
    restored.current = true
    due.current = left.text
    show(shown.current, due)
    saver.restored(left.base, left.text)
  }, [saver, left, head.mayWrite])

  useEffect(() => {
    const again = () => void saver.save()
    addEventListener('online', again)
    return () => {
      removeEventListener('online', again)
      saver.stop()
    }
  }, [saver])

  useEffect(() => {
    if (`"${head.version}"` !== saver.etag && saver.isClean) {
      void readSection(plan, key).then((answer) => {
        client.setQueryData(sectionQuery(plan, key).queryKey, answer)
        saver.arrived(written(answer))
      })
    }
  }, [head.version, saver, client, plan, key])

  useEffect(() => {
    editor?.setEditable(head.mayWrite, false)
  }, [editor, head.mayWrite])

  return (
    <>
      <EditorContent editor={editor} />
      {(head.mayWrite || saving.state !== 'saved' || note === 'kept') && (
        <SavingNote
          saving={saving}
          note={note}
          onChoose={(field) => choose(editor, field)}
          onRemove={(field) => choose(editor, field) && editor?.commands.deleteSelection()}
        />
      )}
      {saving.state === 'conflict' && (
        <ConflictDialog stretches={saving.stretches} onResolve={(text) => saver.resolved(text)} />
      )}
    </>
  )
}

function attributesOf({ state }: Editor): Record<string, unknown> {
  const { selection } = state
  return 'node' in selection ? (selection.node as { attrs: Record<string, unknown> }).attrs : {}
}

/** What an earlier page could not save, where there is any. */
function leftBehind(left: ReturnType<ReturnType<typeof unsaved>['read']>) {
  return left && !isSame(left.text, left.base.text) ? left : undefined
}

function choose(editor: Editor | null, field: string): boolean {
  const place = editor ? findField(editor.state.doc, field) : undefined
  return place !== undefined && editor?.chain().focus().setNodeSelection(place).run() === true
}

/** Another text in the same place, once there is one; the cursor stays where it was as far as that is still there. */
function show(editor: Editor | null | undefined, due: { current: Narrative | undefined }): void {
  const text = due.current
  if (!text || !editor || editor.isDestroyed) return
  due.current = undefined
  const { from } = editor.state.selection
  const focused = editor.isFocused
  editor.commands.setContent(text, { emitUpdate: false })
  if (focused) editor.commands.focus(Math.min(from, editor.state.doc.content.size), { scrollIntoView: false })
}
