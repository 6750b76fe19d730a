import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Modal } from 'antd'
import { useId, useState } from 'react'
import { asProblem } from '~/api/errors'
import type { PlanAction, PlanDetail } from '~/api/types'
import { useTexts } from '~/i18n'
import { ReasonField } from '~/ledger/ReasonField'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { act, type Said } from './acting'
import { SectionComments } from './SectionComments'
import '~/ledger/record/record.css'
import '~/ui/dateInput.css'

interface Props {
  plan: PlanDetail
  etag: string
  action: PlanAction
  onClose: () => void
}

/** Figures that are filed only when somebody says why. */
const DOUBTED = ['DISPUTED_FIELDS', 'FIELDS_MOVED']

const WITH_REASON: PlanAction[] = [
  'REOPEN',
  'WITHDRAW_SIGNATURE',
  'ABANDON',
  'CONTRADICT_ABANDONMENT',
  'RETURN',
]

/** Says what an action leads to and asks for what it needs; what is refused is told here and nothing typed is lost. */
export function ActionDialog({ plan, etag, action, onClose }: Props) {
  const { t, term } = useTexts()
  const { message } = App.useApp()
  const client = useQueryClient()
  const id = useId()
  const [said, say] = useState<Said>({})
  const run = useMutation({
    mutationFn: () => act(plan.id, action, etag, said),
    onSuccess: async () => {
      await Promise.all([
        client.invalidateQueries({ queryKey: ['plans'] }),
        client.invalidateQueries({ queryKey: ['duties'] }),
      ])
      void message.success(t('plan.done'))
      onClose()
    },
    onError: (error) => {
      if (asProblem(error).meansStale) void client.invalidateQueries({ queryKey: ['plans', 'one', plan.id] })
    },
  })
  const doubted = run.error && asProblem(run.error).errors.some(({ code }) => DOUBTED.includes(code))
  const needsReason = WITH_REASON.includes(action)
  return (
    <Modal
      open
      title={term('planAction', action)}
      okText={t('shell.confirm')}
      cancelText={t('shell.cancel')}
      okButtonProps={{ loading: run.isPending, disabled: needsReason && !said.reason?.trim() }}
      onOk={() => run.mutate()}
      onCancel={onClose}
    >
      <div className="plan-form">
        <p className="quiet">{t(`plan.explain.${action as Explained}`)}</p>
        {needsReason && (
          <ReasonField
            id={`${id}-reason`}
            value={said.reason ?? ''}
            onChange={(reason) => say({ ...said, reason })}
          />
        )}
        {action === 'RETURN' && (
          <div className="dialog-field">
            <label htmlFor={`${id}-day`}>{t('plan.answerBy')}</label>
            <input
              id={`${id}-day`}
              type="date"
              className="date-input"
              value={said.answerBy ?? ''}
              aria-describedby={`${id}-day-hint`}
              onChange={({ target }) => say({ ...said, answerBy: target.value })}
            />
            <p id={`${id}-day-hint`} className="quiet">
              {t('plan.answerByHint')}
            </p>
          </div>
        )}
        {action === 'RETURN' && (
          <SectionComments
            plan={plan.id}
            filing={plan.filings}
            comments={said.comments ?? []}
            onChange={(comments) => say({ ...said, comments })}
          />
        )}
        {action === 'RECEIVE' && (
          <div className="dialog-field">
            <label htmlFor={`${id}-number`}>{t('plan.receiptNumber')}</label>
            <input
              id={`${id}-number`}
              className="plan-input"
              maxLength={50}
              value={said.number ?? ''}
              onChange={({ target }) => say({ ...said, number: target.value })}
            />
          </div>
        )}
        {action === 'FILE' && (doubted || said.disputesReason !== undefined) && (
          <div className="dialog-field">
            <label htmlFor={`${id}-disputes`}>{t('plan.disputesReason')}</label>
            <textarea
              id={`${id}-disputes`}
              className="plan-input"
              rows={3}
              maxLength={2000}
              value={said.disputesReason ?? ''}
              onChange={({ target }) => say({ ...said, disputesReason: target.value })}
            />
          </div>
        )}
        {run.error && <ProblemNotice error={run.error} />}
      </div>
    </Modal>
  )
}

type Explained = Exclude<PlanAction, 'EDIT' | 'COMMENT'>
