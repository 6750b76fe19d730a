import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Modal } from 'antd'
import { useId, useState } from 'react'
import { useTexts } from '~/i18n'
import { ReasonField } from '~/ledger/ReasonField'
import { ProblemNotice } from '~/ui/ProblemNotice'
import type { EvaluationDetail } from '../roundQueries'
import { refuseChange, type ScoreChange } from './objecting'

interface Props {
  round: EvaluationDetail
  change: ScoreChange
  onClose: () => void
}

/** Why points stay as they are; who proposed to change them may say so too. */
export function RefuseDialog({ round, change, onClose }: Props) {
  const { t } = useTexts()
  const { message } = App.useApp()
  const client = useQueryClient()
  const id = useId()
  const [reason, setReason] = useState('')
  const run = useMutation({
    mutationFn: () => refuseChange(round.id, change.id, reason.trim()),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['evaluations'] })
      void message.success(t('evaluation.done'))
      onClose()
    },
  })
  return (
    <Modal
      open
      title={t('objection.refuse')}
      okText={t('shell.confirm')}
      cancelText={t('shell.cancel')}
      okButtonProps={{ loading: run.isPending, disabled: reason.trim() === '' }}
      onOk={() => run.mutate()}
      onCancel={onClose}
    >
      <div className="evaluation-form">
        <ReasonField id={`${id}-reason`} value={reason} onChange={setReason} />
        {run.error && <ProblemNotice error={run.error} />}
      </div>
    </Modal>
  )
}
