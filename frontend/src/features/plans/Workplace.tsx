import { useQuery } from '@tanstack/react-query'
import type { Editor } from '@tiptap/core'
import { Suspense, useMemo, useState } from 'react'
import type { PlanDetail, SectionHead } from '~/api/types'
import { useTexts } from '~/i18n'
import { Disclosure } from '~/ui/Disclosure'
import { PageSkeleton } from '~/ui/PageSkeleton'
import type { FieldNode } from './editor/narrative'
import { SectionEditor } from './editor/SectionEditor'
import { Toolbar } from './editor/Toolbar'
import { FieldDialog } from './FieldDialog'
import { type ChosenField, FieldsContext } from './fields'
import { Outline } from './Outline'
import { compiledQuery, presenceQuery } from './queries'
import { SidePanel } from './SidePanel'

/** Outline on the left, the text in the middle, what stands behind it on the right. */
export function Workplace({ plan }: { plan: PlanDetail }) {
  const { data: compiled } = useQuery(compiledQuery(plan.id))
  const [chosen, choose] = useState<ChosenField>()
  const [editor, setEditor] = useState<Editor>()
  const [inserting, insert] = useState<FieldNode>()
  const [at, enter] = useState<string>()
  const { data: others } = useQuery(presenceQuery(plan.id, at))
  const fields = useMemo(() => ({ compiled, chosen: chosen?.field }), [compiled, chosen])
  const focusIn = (key: string) => (one: Editor) => {
    setEditor(one)
    enter(key)
  }
  const writes = plan.sections.some(({ mayWrite }) => mayWrite)
  return (
    <FieldsContext.Provider value={fields}>
      <div className="plan-workplace">
        <Outline plan={plan} others={others ?? []} />
        <div className="plan-text">
          {writes && <Toolbar editor={editor?.isDestroyed ? undefined : editor} onInsert={insert} />}
          {plan.sections.map((section) => (
            <Section key={section.key} section={section}>
              <Suspense fallback={<PageSkeleton />}>
                <SectionEditor
                  plan={plan.id}
                  head={section}
                  onFocus={focusIn(section.key)}
                  onChoose={choose}
                />
              </Suspense>
            </Section>
          ))}
        </div>
        <SidePanel plan={plan} chosen={chosen} editor={editor} />
      </div>
      {inserting && editor && (
        <FieldDialog
          node={inserting}
          plan={plan}
          onClose={() => insert(undefined)}
          onTake={(attrs) => {
            editor.chain().focus().insertContent({ type: inserting, attrs }).run()
            insert(undefined)
          }}
        />
      )}
    </FieldsContext.Provider>
  )
}

function Section({ section, children }: { section: SectionHead; children: React.ReactNode }) {
  const { t } = useTexts()
  return (
    <section
      id={`section-${section.key}`}
      className="panel plan-section"
      aria-labelledby={`title-${section.key}`}
    >
      <h2 id={`title-${section.key}`}>
        {section.number}
        {section.title}
      </h2>
      {section.guidance && section.mayWrite && (
        <Disclosure label={<span className="quiet">{t('plan.guidance')}</span>}>
          <p>{section.guidance}</p>
        </Disclosure>
      )}
      {children}
    </section>
  )
}
