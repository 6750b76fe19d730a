import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Modal } from 'antd'
import { useId, useState } from 'react'
import { useTexts } from '~/i18n'
import { ReasonField } from '~/ledger/ReasonField'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { Labelled } from '../Labelled'
import type { EvaluationDetail } from '../roundQueries'
import { answer, type Objection } from './objecting'
import { PointsInput } from './PointsInput'
import type { KnownItem } from './useItems'
import { useSecond } from './useSecond'

const OUTCOMES = ['UPHELD', 'PARTLY_UPHELD', 'REJECTED'] as const

interface Props {
  round: EvaluationDetail
  objection: Objection
  item: KnownItem
  onClose: () => void
}

/** What comes of an objection; other points wait until a second person has confirmed them. */
export function AnswerDialog({ round, objection, item, onClose }: Props) {
  const { t, term } = useTexts()
  const { message } = App.useApp()
  const client = useQueryClient()
  const second = useSecond()
  const id = useId()
  const [outcome, setOutcome] = useState<(typeof OUTCOMES)[number] | ''>('')
  const [points, setPoints] = useState('')
  const [reason, setReason] = useState('')
  const changes = outcome === 'UPHELD' || outcome === 'PARTLY_UPHELD'
  const run = useMutation({
    mutationFn: () =>
      answer(round.id, objection.id, {
        outcome: outcome || 'REJECTED',
        reason: reason.trim(),
        ...(changes && { points: Number(points) }),
      }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['evaluations'] })
      void message.success(t('evaluation.done'))
      onClose()
    },
  })
  const whole = outcome !== '' && reason.trim() !== '' && (!changes || points.trim() !== '')
  return (
    <Modal
      open
      title={t('objection.answerTo', { title: item.title })}
      okText={t('objection.answer')}
      cancelText={t('shell.cancel')}
      okButtonProps={{ loading: run.isPending, disabled: !whole }}
      onOk={() => run.mutate()}
      onCancel={onClose}
    >
      <div className="evaluation-form">
        <p className="objection-words">{objection.reason}</p>
        {objection.pointsTold !== undefined && (
          <p className="quiet">
            {t('objection.pointsTold', { points: objection.pointsTold.toFixed(item.decimals) })}
          </p>
        )}
        <Labelled label={t('objection.outcome')}>
          {(field) => (
            <select
              {...field}
              className="input"
              value={outcome}
              onChange={({ target }) => setOutcome(OUTCOMES.find((one) => one === target.value) ?? '')}
            >
              <option value="" />
              {OUTCOMES.map((one) => (
                <option key={one} value={one}>
                  {term('objectionOutcome', one)}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        {changes && <PointsInput item={item} hint={t(second)} value={points} onChange={setPoints} />}
        <ReasonField id={`${id}-reason`} value={reason} onChange={setReason} />
        {run.error && <ProblemNotice error={run.error} />}
      </div>
    </Modal>
  )
}
