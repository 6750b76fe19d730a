import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Modal } from 'antd'
import { useId, useState } from 'react'
import { useTexts } from '~/i18n'
import { ReasonField } from '~/ledger/ReasonField'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { EvidenceInput, NOTHING } from '../evidence/EvidenceInput'
import { PreliminaryExplanation } from '../result/Explanation'
import type { EvaluationDetail } from '../roundQueries'
import { object } from './objecting'
import type { KnownItem } from './useItems'

interface Props {
  round: EvaluationDetail
  pair: string
  item: KnownItem
  onClose: () => void
}

/** Why the points of an item are not right, and which records show it. */
export function ObjectDialog({ round, pair, item, onClose }: Props) {
  const { t } = useTexts()
  const { message } = App.useApp()
  const client = useQueryClient()
  const id = useId()
  const [reason, setReason] = useState('')
  const [evidence, setEvidence] = useState(NOTHING)
  const run = useMutation({
    mutationFn: () =>
      object(round.id, {
        pairCode: pair,
        item: item.code,
        reason: reason.trim(),
        evidence,
      }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['evaluations'] })
      void message.success(t('evaluation.done'))
      onClose()
    },
  })
  return (
    <Modal
      open
      title={t('objection.objectTo', { title: item.title })}
      okText={t('objection.object')}
      cancelText={t('shell.cancel')}
      okButtonProps={{ loading: run.isPending, disabled: reason.trim() === '' }}
      onOk={() => run.mutate()}
      onCancel={onClose}
      width="48rem"
    >
      <div className="evaluation-form">
        <details open>
          <summary>{t('result.explanation')}</summary>
          <PreliminaryExplanation round={round} pair={pair} item={item.code} />
        </details>
        <p className="quiet">{t('objection.objectLead')}</p>
        <ReasonField id={`${id}-reason`} value={reason} onChange={setReason} />
        <EvidenceInput value={evidence} onChange={setEvidence} />
        {run.error && <ProblemNotice error={run.error} />}
      </div>
    </Modal>
  )
}
