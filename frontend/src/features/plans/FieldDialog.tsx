import { useQuery } from '@tanstack/react-query'
import { Modal } from 'antd'
import { useState } from 'react'
import type { PlanDetail } from '~/api/types'
import { useTexts } from '~/i18n'
import { measuresQuery } from '~/reference/figure/queries'
import { ChartQuestion } from './ChartQuestion'
import type { FieldNode } from './editor/narrative'
import { FigureQuestion } from './FigureQuestion'
import { recordTablesQuery } from './queries'
import { isWhole, type Question, questionOf } from './question'
import { TableQuestion } from './TableQuestion'

interface Props {
  node: FieldNode
  plan: PlanDetail
  /** What the place asks now, where it is not new. */
  before?: Record<string, unknown>
  onTake: (attrs: Record<string, unknown>) => void
  onClose: () => void
}

const TITLES = {
  liveFigure: 'plan.insertFigure',
  recordsTable: 'plan.insertTable',
  figure: 'plan.insertChart',
} as const

/** What a place in the text asks the ledger. */
export function FieldDialog({ node, plan, before, onTake, onClose }: Props) {
  const { t } = useTexts()
  const { data: register } = useQuery(measuresQuery)
  // What is told elsewhere is no figure that can stand in a text.
  const measures = register?.filter(({ toldBy }) => !toldBy) ?? []
  const { data: tables } = useQuery(recordTablesQuery)
  const [question, ask] = useState<Question>(() => questionOf(node, plan, before))
  const change = (part: Question) => ask((now) => ({ ...now, ...part }))
  return (
    <Modal
      open
      title={t(TITLES[node])}
      okText={t(before ? 'plan.change' : 'plan.insert')}
      cancelText={t('shell.cancel')}
      okButtonProps={{ disabled: !isWhole(node, question) }}
      onOk={() => onTake({ ...question, field: before?.field ?? crypto.randomUUID() })}
      onCancel={onClose}
    >
      <div className="plan-form">
        {node === 'liveFigure' && (
          <FigureQuestion plan={plan} measures={measures} question={question} onChange={change} />
        )}
        {node === 'recordsTable' && (
          <TableQuestion plan={plan} tables={tables ?? []} question={question} onChange={change} />
        )}
        {node === 'figure' && (
          <ChartQuestion plan={plan} measures={measures} question={question} onChange={change} />
        )}
      </div>
    </Modal>
  )
}
