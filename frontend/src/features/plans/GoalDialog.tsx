import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Modal, Select } from 'antd'
import { useState } from 'react'
import { asProblem } from '~/api/errors'
import type { PlanDetail } from '~/api/types'
import { type MessageKey, useTexts } from '~/i18n'
import { measuresQuery } from '~/reference/figure/queries'
import { useReferenceOptions } from '~/reference/options'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { Field } from './Field'
import { type Goal, type GoalForm, isWholeGoal, typedOf } from './goalForm'
import { goalsKey, saveGoal } from './goals'
import { MeasureChoice } from './QuestionParts'
import '~/ui/dateInput.css'

interface Props {
  plan: PlanDetail
  goal: Goal
  onClose: () => void
}

/** A target or a task, new or as it stands; what is refused is told here and nothing typed is lost. */
export function GoalDialog({ plan, goal, onClose }: Props) {
  const { t } = useTexts()
  const client = useQueryClient()
  const [form, setForm] = useState(() => typedOf(goal, plan))
  const put = (part: Partial<GoalForm>) => setForm((now) => ({ ...now, ...part }))
  const run = useMutation({
    mutationFn: () => saveGoal(plan.id, goal, form),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['plans'] })
      onClose()
    },
    onError: (error) => {
      if (asProblem(error).meansStale) void client.invalidateQueries({ queryKey: goalsKey(plan.id, goal) })
    },
  })
  const given = { form, put, error: run.error }
  return (
    <Modal
      open
      title={t(`plan.goal.${goal.kind}.${goal.before ? 'change' : 'add'}`)}
      okText={t('shell.confirm')}
      cancelText={t('shell.cancel')}
      okButtonProps={{ disabled: !isWholeGoal(goal, form), loading: run.isPending }}
      onOk={() => run.mutate()}
      onCancel={onClose}
    >
      <div className="plan-form">
        {goal.kind === 'target' ? <TargetFields {...given} /> : <TaskFields {...given} />}
        <SectionChoice plan={plan} {...given} />
        {run.error && <ProblemNotice error={run.error} />}
      </div>
    </Modal>
  )
}

interface GivenProps {
  form: GoalForm
  put: (part: Partial<GoalForm>) => void
  error: unknown
}

function TargetFields(given: GivenProps) {
  const { data: register } = useQuery(measuresQuery)
  const { form, put } = given
  // What is told elsewhere is no figure that a target could follow.
  const measures = register?.filter(({ toldBy }) => !toldBy) ?? []
  return (
    <>
      <MeasureChoice
        measures={measures}
        question={{ measure: form.measure || null }}
        onChange={({ code }) => put({ measure: code })}
      />
      <Typed field="targetValue" label="plan.targetValue" type="number" {...given} />
      <Typed field="from" label="plan.countedFrom" type="date" {...given} />
      <Typed field="dueOn" label="plan.dueOn" type="date" {...given} />
      <Clauses label="plan.countedClauses" {...given} />
      <Typed field="note" label="plan.note" type="text" max={500} {...given} />
    </>
  )
}

function TaskFields(given: GivenProps) {
  return (
    <>
      <Typed field="title" label="plan.taskTitle" type="text" max={300} {...given} />
      <Clauses label="record.clauses" {...given} />
      <Typed field="northeastBody" label="plan.northeastBody" type="text" {...given} />
      <Typed field="eastBody" label="plan.eastBody" type="text" {...given} />
      <Typed field="dueOn" label="plan.dueOn" type="date" {...given} />
      <Typed field="recordCodes" label="plan.recordCodes" type="text" max={1200} {...given} />
    </>
  )
}

interface TypedProps extends GivenProps {
  field: Exclude<keyof GoalForm, 'clauses'>
  label: MessageKey
  type: 'text' | 'number' | 'date'
  max?: number
}

function Typed({ field, label, type, max = 200, form, put, error }: TypedProps) {
  return (
    <Field label={label} of={field} error={error}>
      {(id) => (
        <input
          id={id}
          type={type}
          className={type === 'date' ? 'date-input' : 'plan-input'}
          maxLength={max}
          value={form[field]}
          onChange={({ target }) => put({ [field]: target.value })}
        />
      )}
    </Field>
  )
}

function Clauses({ label, form, put, error }: GivenProps & { label: MessageKey }) {
  const options = useReferenceOptions('clause')
  return (
    <Field label={label} of="clauses" error={error}>
      {(id) => (
        <Select
          id={id}
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          value={form.clauses}
          options={options}
          onChange={(clauses) => put({ clauses })}
        />
      )}
    </Field>
  )
}

function SectionChoice({ plan, form, put, error }: GivenProps & { plan: PlanDetail }) {
  const { t } = useTexts()
  return (
    <Field label="plan.ofSection" of="sectionKey" error={error}>
      {(id) => (
        <select
          id={id}
          className="plan-select"
          value={form.sectionKey}
          onChange={({ target }) => put({ sectionKey: target.value })}
        >
          <option value="">{t('plan.wholePlan')}</option>
          {plan.sections.map(({ key, number, title }) => (
            <option key={key} value={key}>
              {number}
              {title}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
