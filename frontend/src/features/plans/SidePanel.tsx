import { useNavigate, useSearch } from '@tanstack/react-router'
import type { Editor } from '@tiptap/core'
import { Button } from 'antd'
import { useState } from 'react'
import type { PlanDetail } from '~/api/types'
import { useTexts } from '~/i18n'
import { Comments } from './Comments'
import type { FieldNode } from './editor/narrative'
import { FieldDialog } from './FieldDialog'
import { FieldSource } from './FieldSource'
import { type ChosenField, chartOf, figureOf, tableOf, useFields } from './fields'
import { Goals } from './Goals'
import { PlanHistory } from './PlanHistory'
import { SIDE_TABS, type SideTab } from './planSearch'

interface Props {
  plan: PlanDetail
  chosen: ChosenField | undefined
  editor: Editor | undefined
}

/** What stands behind the text: where a figure comes from, and what has become of the plan. */
export function SidePanel({ plan, chosen, editor }: Props) {
  const { t } = useTexts()
  const navigate = useNavigate({ from: '/plans/$id' })
  const { side: tab = 'field' } = useSearch({ from: '/shell/plans/$id' })
  const setTab = (side: SideTab) =>
    void navigate({ search: (now) => ({ ...now, side }), replace: true, resetScroll: false })
  return (
    <aside id="plan-side" className="panel plan-side" aria-label={t('plan.side')}>
      <div className="plan-tabs no-print" role="tablist">
        {SIDE_TABS.map((one) => (
          <button key={one} type="button" role="tab" aria-selected={one === tab} onClick={() => setTab(one)}>
            {t(`plan.sideTab.${one}`)}
          </button>
        ))}
      </div>
      {tab === 'field' && <Chosen plan={plan} chosen={chosen} editor={editor} />}
      {tab === 'goals' && <Goals plan={plan} />}
      {tab === 'comments' && <Comments plan={plan} sections={plan.sections} />}
      {tab === 'history' && <PlanHistory plan={plan} />}
    </aside>
  )
}

function Chosen({ plan, chosen, editor }: Props) {
  const { t } = useTexts()
  const { compiled } = useFields()
  const [changing, change] = useState(false)
  if (!chosen) return <p className="quiet">{t('plan.noField')}</p>
  const section = plan.sections.find(({ key }) => key === chosen.section)
  const node = nodeAt(editor)
  const known =
    figureOf(compiled, chosen.field) ?? tableOf(compiled, chosen.field) ?? chartOf(compiled, chosen.field)
  return (
    <>
      {known ? <FieldSource field={chosen.field} /> : <p className="quiet">{t('plan.fieldMissing')}</p>}
      {section?.mayWrite && editor && node && (
        <div className="plan-field-tools">
          <Button onClick={() => change(true)}>{t('plan.changeField')}</Button>
          <Button danger onClick={() => editor.chain().focus().deleteSelection().run()}>
            {t('plan.removeField')}
          </Button>
        </div>
      )}
      {changing && editor && node && (
        <FieldDialog
          node={node.type}
          plan={plan}
          before={node.attrs}
          onClose={() => change(false)}
          onTake={(attrs) => {
            editor.chain().focus().updateAttributes(node.type, attrs).run()
            change(false)
          }}
        />
      )}
    </>
  )
}

/** The place that is chosen in the text. */
function nodeAt(editor: Editor | undefined): { type: FieldNode; attrs: Record<string, unknown> } | undefined {
  const selection = editor?.state.selection
  if (!selection || !('node' in selection)) return undefined
  const { type, attrs } = selection.node as { type: { name: string }; attrs: Record<string, unknown> }
  return { type: type.name as FieldNode, attrs }
}
