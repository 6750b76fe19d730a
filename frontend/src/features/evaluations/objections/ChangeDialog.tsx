import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Modal } from 'antd'
import { useId, useState } from 'react'
import { useTexts } from '~/i18n'
import { ReasonField } from '~/ledger/ReasonField'
import { useNaming } from '~/reference/useNaming'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { Labelled } from '../Labelled'
import type { EvaluationDetail } from '../roundQueries'
import { proposeChange } from './objecting'
import { PointsInput } from './PointsInput'
import { useItems } from './useItems'
import { useSecond } from './useSecond'

interface Props {
  round: EvaluationDetail
  onClose: () => void
}

/** Other points for an item of a pair, and why; nothing changes until a second person confirms it. */
export function ChangeDialog({ round, onClose }: Props) {
  const { t } = useTexts()
  const { message } = App.useApp()
  const client = useQueryClient()
  const second = useSecond()
  const id = useId()
  const { pair: nameOf } = useNaming()
  const items = useItems(round)
  const [pair, setPair] = useState(round.pairCode ?? '')
  const [code, setCode] = useState('')
  const [points, setPoints] = useState('')
  const [reason, setReason] = useState('')
  const item = items.find((one) => one.code === code)
  const run = useMutation({
    mutationFn: () =>
      proposeChange(round.id, { pairCode: pair, item: code, points: Number(points), reason: reason.trim() }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['evaluations'] })
      void message.success(t('evaluation.done'))
      onClose()
    },
  })
  const whole = pair !== '' && item && points.trim() !== '' && reason.trim() !== ''
  return (
    <Modal
      open
      title={t('objection.propose')}
      okText={t('shell.confirm')}
      cancelText={t('shell.cancel')}
      okButtonProps={{ loading: run.isPending, disabled: !whole }}
      onOk={() => run.mutate()}
      onCancel={onClose}
    >
      <div className="evaluation-form">
        <Labelled label={t('record.pairCode')}>
          {(field) => (
            <select
              {...field}
              className="input"
              value={pair}
              onChange={({ target }) => setPair(target.value)}
            >
              <option value="" />
              {round.pairCodes.map((one) => (
                <option key={one} value={one}>
                  {nameOf(one)}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        <Labelled label={t('result.item')}>
          {(field) => (
            <select
              {...field}
              className="input"
              value={code}
              onChange={({ target }) => setCode(target.value)}
            >
              <option value="" />
              {items.map((one) => (
                <option key={one.code} value={one.code}>
                  {one.title}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        {item && <PointsInput item={item} hint={t(second)} value={points} onChange={setPoints} />}
        <ReasonField id={`${id}-reason`} value={reason} onChange={setReason} />
        {run.error && <ProblemNotice error={run.error} />}
      </div>
    </Modal>
  )
}
