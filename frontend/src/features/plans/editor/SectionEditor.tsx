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
import { isSame, type Narrative } from './narrative'
import { SavingNote } from './SavingNote'
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
  const [note, setNote] = useState<'merged' | 'restored'>()
  const shown = useRef<Editor>(undefined)
  // Where saving starts is the text that the section was opened with; what arrives later is handed over below.
  const [saver] = useState(() => {
    const left = unsaved(me.username, plan, key)
    return new SectionSaver(written(data), {
      write: async (etag, text) => {
        const answer = await writeSection(plan, key, etag, text)
        client.setQueryData(sectionQuery(plan, key).queryKey, answer)
        void client.invalidateQueries({ queryKey: ['plans', 'compiled', plan] })
        void client.invalidateQueries({ queryKey: ['plans', 'one', plan] })
        return written(answer)
      },
      read: async () => written(await readSection(plan, key)),
      keep: left.keep,
      forget: left.forget,
      tell: setSaving,
      replace: (text, why) => {
        if (why === 'merged') setNote('merged')
        show(shown.current, text)
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

  useEffect(() => {
    const left = unsaved(me.username, plan, key).read()
    if (left && !isSame(left.text, left.base.text)) {
      show(shown.current, left.text)
      setNote('restored')
      saver.restored(left.base, left.text)
    }
    const again = () => void saver.save()
    addEventListener('online', again)
    return () => {
      removeEventListener('online', again)
      saver.stop()
    }
  }, [saver, me.username, plan, key])

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
      {(head.mayWrite || saving.state !== 'saved') && <SavingNote saving={saving} note={note} />}
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

/** Another text in the same place; the cursor stays where it was as far as that is still there. */
function show(editor: Editor | undefined, text: Narrative): void {
  if (!editor) return
  const { from } = editor.state.selection
  const focused = editor.isFocused
  editor.commands.setContent(text, { emitUpdate: false })
  if (focused) editor.commands.focus(Math.min(from, editor.state.doc.content.size), { scrollIntoView: false })
}
