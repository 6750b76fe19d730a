import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Modal } from 'antd'
import { useId, useState } from 'react'
import { useTexts } from '~/i18n'
import { ProblemNotice } from '~/ui/ProblemNotice'
import type { BatchAction, Ledger, LedgerRow } from '../description'
import { ReasonField } from '../ReasonField'
import { refresh } from '../refresh'
import { BatchResult } from './BatchResult'

interface Props {
  ledger: Ledger
  action: BatchAction
  rows: LedgerRow[]
  onClose: (done: boolean) => void
}

/** Asks once for all marked records, then tells what became of each. */
export default function BatchDialog({ ledger, action, rows, onClose }: Props) {
  const { t } = useTexts()
  const id = useId()
  const [reason, setReason] = useState('')
  const [asked] = useState(rows)
  const client = useQueryClient()
  const batch = useMutation({
    mutationFn: () => ledger.api.batch(action, asked, reason.trim() || undefined),
    onSuccess: () => refresh(client, ledger.name),
  })
  const needsReason = action === 'RETURN'
  const done = batch.isSuccess
  return (
    <Modal
      open
      title={t(`list.batchAction.${action}`)}
      okText={done ? t('shell.close') : t('list.batchConfirm', { count: asked.length })}
      cancelText={t('shell.cancel')}
      cancelButtonProps={{ style: done ? { display: 'none' } : undefined }}
      okButtonProps={{ loading: batch.isPending, disabled: needsReason && reason.trim() === '' }}
      onOk={() => (done ? onClose(true) : batch.mutate())}
      onCancel={() => onClose(done)}
    >
      {done ? (
        <BatchResult rows={asked} answers={batch.data} />
      ) : (
        <ul className="batch-list">
          {asked.map((row) => (
            <li key={row.id}>
              <span className="quiet figure">{row.code}</span> {row.name}
            </li>
          ))}
        </ul>
      )}
      {needsReason && !done && <ReasonField id={id} value={reason} onChange={setReason} />}
      {batch.error && <ProblemNotice error={batch.error} />}
    </Modal>
  )
}
