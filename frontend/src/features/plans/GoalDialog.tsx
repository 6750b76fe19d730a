import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Modal, Select } from 'antd'
import { useId, useState } from 'react'
import { asProblem } from '~/api/errors'
import type { PlanDetail } from '~/api/types'
import { type MessageKey, useTexts } from '~/i18n'
import { measuresQuery } from '~/reference/figure/queries'
import { useReferenceOptions } from '~/reference/options'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { addTarget, addTask } from './goals'
import { MeasureChoice } from './QuestionParts'
import '~/ui/dateInput.css'

interface Props {
  plan: PlanDetail
  kind: 'target' | 'task'
  onClose: () => void
}

/** A target or a task more; what is refused is told here and nothing typed is lost. */
export function GoalDialog({ plan, kind, onClose }: Props) {
  const { t } = useTexts()
  const client = useQueryClient()
  const { data: measures } = useQuery(measuresQuery)
  const [typed, setTyped] = useState<Record<string, string>>({ dueOn: plan.periodTo })
  const [clauses, setClauses] = useState<string[]>([])
  const change = (field: string) => (value: string) => setTyped((now) => ({ ...now, [field]: value }))
  const run = useMutation({
    mutationFn: async (): Promise<unknown> =>
      kind === 'target'
        ? addTarget(plan.id, {
            measure: typed.measure ?? '',
            targetValue: Number(typed.targetValue),
            dueOn: typed.dueOn ?? '',
            ...(plan.periodFrom && { from: plan.periodFrom }),
            ...(typed.note && { note: typed.note }),
          })
        : addTask(plan.id, {
            title: typed.title ?? '',
            clauses,
            dueOn: typed.dueOn ?? '',
            ...(typed.northeastBody && { northeastBody: typed.northeastBody }),
            ...(typed.eastBody && { eastBody: typed.eastBody }),
          }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['plans'] })
      onClose()
    },
  })
  const whole = kind === 'target' ? typed.measure && typed.targetValue : typed.title && clauses.length > 0
  const wrong = (field: string) =>
    run.error
      ? asProblem(run.error).errors.find(({ pointer }) => pointer === `/${field}`)?.message
      : undefined
  const given = { typed, change, wrong }
  return (
    <Modal
      open
      title={t(kind === 'target' ? 'plan.addTarget' : 'plan.addTask')}
      okText={t('shell.confirm')}
      cancelText={t('shell.cancel')}
      okButtonProps={{ disabled: !whole, loading: run.isPending }}
      onOk={() => run.mutate()}
      onCancel={onClose}
    >
      <div className="plan-form">
        {kind === 'target' ? (
          <>
            <MeasureChoice
              measures={measures ?? []}
              question={{ measure: typed.measure ?? null }}
              onChange={({ measure }) => change('measure')(measure ?? '')}
            />
            <Typed field="targetValue" label="plan.targetValue" type="number" {...given} />
          </>
        ) : (
          <>
            <Typed field="title" label="plan.taskTitle" type="text" {...given} />
            <Clauses value={clauses} onChange={setClauses} />
            <Typed field="northeastBody" label="plan.northeastBody" type="text" {...given} />
            <Typed field="eastBody" label="plan.eastBody" type="text" {...given} />
          </>
        )}
        <Typed field="dueOn" label="plan.dueOn" type="date" {...given} />
        {kind === 'target' && <Typed field="note" label="plan.note" type="text" {...given} />}
        {run.error && <ProblemNotice error={run.error} />}
      </div>
    </Modal>
  )
}

interface TypedProps {
  field: string
  label: MessageKey
  type: 'text' | 'number' | 'date'
  typed: Record<string, string>
  change: (field: string) => (value: string) => void
  wrong: (field: string) => string | undefined
}

function Typed({ field, label, type, typed, change, wrong }: TypedProps) {
  const { t } = useTexts()
  const id = useId()
  const error = wrong(field)
  return (
    <div className="plan-field">
      <label htmlFor={id}>{t(label)}</label>
      <input
        id={id}
        type={type}
        className={type === 'date' ? 'date-input' : 'plan-input'}
        maxLength={200}
        value={typed[field] ?? ''}
        onChange={({ target }) => change(field)(target.value)}
      />
      {error && <p className="plan-wrong">{error}</p>}
    </div>
  )
}

function Clauses({ value, onChange }: { value: string[]; onChange: (value: string[]) => void }) {
  const { t } = useTexts()
  const id = useId()
  const options = useReferenceOptions('clause')
  return (
    <div className="plan-field">
      <label htmlFor={id}>{t('record.clauses')}</label>
      <Select
        id={id}
        mode="multiple"
        showSearch={{ optionFilterProp: 'label' }}
        value={value}
        options={options}
        onChange={onChange}
      />
    </div>
  )
}
