import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Modal } from 'antd'
import { useId, useState } from 'react'
import { asProblem } from '~/api/errors'
import type { PlanDetail } from '~/api/types'
import { useTexts } from '~/i18n'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { todayInChina } from '~/ui/today'
import { dutiesFor } from './beginning'
import { Field } from './Field'
import { changePlan, openDutiesQuery } from './queries'
import '~/ui/dateInput.css'

interface Props {
  plan: PlanDetail
  etag: string
  onClose: () => void
}

/** What can be changed of a plan beside its text; what is refused is told here and nothing typed is lost. */
export function HeadDialog({ plan, etag, onClose }: Props) {
  const { t, titled } = useTexts()
  const client = useQueryClient()
  const none = useId()
  const [title, setTitle] = useState(plan.title)
  const [dutyCode, setDutyCode] = useState(plan.dutyCode ?? '')
  const [figuresAsOf, setFiguresAsOf] = useState(plan.figuresAsOf ?? '')
  const { data: open } = useQuery(openDutiesQuery([plan.pairCode]))
  const duties = dutiesFor(plan, open ?? [])
  const run = useMutation({
    mutationFn: () =>
      changePlan(plan.id, etag, {
        title,
        ...(dutyCode && { dutyCode }),
        ...(figuresAsOf && { figuresAsOf }),
      }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['plans'] })
      onClose()
    },
    onError: (error) => {
      if (asProblem(error).meansStale) void client.invalidateQueries({ queryKey: ['plans', 'one', plan.id] })
    },
  })
  return (
    <Modal
      open
      title={t('plan.changeHead')}
      okText={t('shell.confirm')}
      cancelText={t('shell.cancel')}
      okButtonProps={{ loading: run.isPending, disabled: title.trim() === '' }}
      onOk={() => run.mutate()}
      onCancel={onClose}
    >
      <div className="plan-form">
        <Field label="plan.title" of="title" error={run.error}>
          {(id) => (
            <input
              id={id}
              className="plan-input"
              maxLength={200}
              value={title}
              onChange={({ target }) => setTitle(target.value)}
            />
          )}
        </Field>
        <Field label="plan.duty" of="dutyCode" error={run.error}>
          {(id) => (
            <select
              id={id}
              className="plan-select"
              value={dutyCode}
              onChange={({ target }) => setDutyCode(target.value)}
            >
              <option value="">{t('plan.noDuty')}</option>
              {plan.dutyCode && !duties.some(({ code }) => code === plan.dutyCode) && (
                <option value={plan.dutyCode}>{plan.dutyCode}</option>
              )}
              {duties.map((duty) => (
                <option key={duty.code} value={duty.code}>
                  {titled(duty)} {duty.period}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="plan.figuresAsOf" of="figuresAsOf" error={run.error}>
          {(id) => (
            <input
              id={id}
              type="date"
              className="date-input"
              aria-describedby={none}
              max={todayInChina()}
              value={figuresAsOf}
              onChange={({ target }) => setFiguresAsOf(target.value)}
            />
          )}
        </Field>
        <p id={none} className="quiet">
          {t('plan.figuresAsOfHint')}
        </p>
        {run.error && <ProblemNotice error={run.error} />}
      </div>
    </Modal>
  )
}
