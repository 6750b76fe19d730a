import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Modal } from 'antd'
import { useState } from 'react'
import { useTexts } from '~/i18n'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { EvidenceInput, hasNone, NOTHING } from '../evidence/EvidenceInput'
import { faultsOf } from '../faultsOf'
import { Labelled } from '../Labelled'
import { addEvidence } from './ordering'
import type { OrderDetail } from './orderQueries'
import '../evaluations.css'

interface Props {
  order: OrderDetail
  finding: number
  onClose: () => void
}

/** By which records and files a side shows that a finding has been answered. */
export function EvidenceDialog({ order, finding, onClose }: Props) {
  const { t } = useTexts()
  const { message } = App.useApp()
  const client = useQueryClient()
  const [note, setNote] = useState('')
  const [pressed, press] = useState(false)
  const [evidence, setEvidence] = useState(NOTHING)
  const run = useMutation({
    mutationFn: () => addEvidence(order, { finding, note: note.trim(), evidence }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['orders'] })
      void message.success(t('order.done'))
      onClose()
    },
  })
  const wrong = faultsOf(run.error)
  const noNote = note.trim() === ''
  const noEvidence = hasNone(evidence)
  const needed = t('ledger.end.needed')
  return (
    <Modal
      open
      title={t('order.addEvidence')}
      okText={t('order.addEvidence')}
      cancelText={t('shell.cancel')}
      okButtonProps={{ loading: run.isPending }}
      onOk={() => (noNote || noEvidence ? press(true) : run.mutate())}
      onCancel={onClose}
    >
      <div className="evaluation-form">
        <p className="quiet">{t('order.evidenceLead')}</p>
        <Labelled label={t('order.note')} wrong={pressed && noNote ? needed : wrong('/note')}>
          {(field) => (
            <textarea
              {...field}
              className="input"
              rows={3}
              maxLength={2000}
              value={note}
              onChange={({ target }) => setNote(target.value)}
            />
          )}
        </Labelled>
        <EvidenceInput
          value={evidence}
          wrong={pressed && noEvidence ? needed : wrong('/evidence')}
          onChange={setEvidence}
        />
        {run.error && <ProblemNotice error={run.error} />}
      </div>
    </Modal>
  )
}
