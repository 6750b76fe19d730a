import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Modal } from 'antd'
import { useId, useState } from 'react'
import { useMe } from '~/api/me'
import { useTexts } from '~/i18n'
import { ReasonField } from '~/ledger/ReasonField'
import { useNaming } from '~/reference/useNaming'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { declareConflict } from '../acting'
import { Labelled } from '../Labelled'
import type { EvaluationDetail } from '../roundQueries'

interface Props {
  round: EvaluationDetail
  onClose: () => void
}

/** An assessor says with which pair he has to do; it cannot be taken back. */
export function ConflictDialog({ round, onClose }: Props) {
  const { t } = useTexts()
  const { message } = App.useApp()
  const client = useQueryClient()
  const id = useId()
  const { pair: nameOf } = useNaming()
  const me = useMe()
  const [pair, setPair] = useState('')
  const [reason, setReason] = useState('')
  const declared = round.assessors.find(({ username }) => username === me.username)?.conflicts ?? []
  const run = useMutation({
    mutationFn: () => declareConflict(round.id, pair, reason),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['evaluations'] })
      void message.success(t('evaluation.done'))
      onClose()
    },
  })
  return (
    <Modal
      open
      title={t('evaluation.declare')}
      okText={t('shell.confirm')}
      cancelText={t('shell.cancel')}
      okButtonProps={{ loading: run.isPending, disabled: pair === '' || reason.trim() === '' }}
      onOk={() => run.mutate()}
      onCancel={onClose}
    >
      <div className="evaluation-form">
        <p className="quiet">{t('evaluation.declareHint')}</p>
        <Labelled label={t('evaluation.declarePair')}>
          {(field) => (
            <select
              {...field}
              className="input"
              value={pair}
              onChange={({ target }) => setPair(target.value)}
            >
              <option value="" />
              {round.pairCodes
                .filter((code) => !declared.includes(code))
                .map((code) => (
                  <option key={code} value={code}>
                    {nameOf(code)}
                  </option>
                ))}
            </select>
          )}
        </Labelled>
        <ReasonField id={`${id}-reason`} value={reason} onChange={setReason} />
        {run.error && <ProblemNotice error={run.error} />}
      </div>
    </Modal>
  )
}
