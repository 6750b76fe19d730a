import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { App, Modal } from 'antd'
import { useId, useState } from 'react'
import { asProblem } from '~/api/errors'
import { useTexts } from '~/i18n'
import { ProblemNotice } from '~/ui/ProblemNotice'
import type { Ledger, LedgerRecord } from '../description'
import { ReasonField } from '../ReasonField'
import { refresh } from '../refresh'
import type { RecordAction } from './actions'

interface Props {
  ledger: Ledger
  record: LedgerRecord
  etag: string
  action: Exclude<RecordAction, 'RETURN'>
  onClose: () => void
}

/** Says what an action will do, asks for its reason where it needs one, and does it. */
export default function ActionDialog({ ledger, record, etag, action, onClose }: Props) {
  const { t } = useTexts()
  const { message } = App.useApp()
  const id = useId()
  const navigate = useNavigate()
  const client = useQueryClient()
  const [reason, setReason] = useState('')
  const needsReason = action === 'CLOSE'

  const run = useMutation({
    mutationFn: async () => {
      switch (action) {
        case 'DELETE':
          return ledger.api.remove(record.id, etag)
        case 'CLOSE':
          return ledger.api.act(record.id, etag, { action, reason: reason.trim() })
        default:
          return ledger.api.act(record.id, etag, { action })
      }
    },
    onSuccess: async () => {
      void message.success(t(`ledger.action.${action}.done`))
      if (action === 'DELETE') {
        client.removeQueries({ queryKey: ledger.api.record(record.id).queryKey })
        await navigate(ledger.links.list)
      } else onClose()
      await refresh(client, ledger.name)
    },
    onError: (error) => {
      if (asProblem(error).meansStale) void refresh(client, ledger.name)
    },
  })

  return (
    <Modal
      open
      title={t(`ledger.action.${action}.title`)}
      okText={t(`ledger.action.${action}.button`)}
      cancelText={t('shell.cancel')}
      okButtonProps={{
        danger: action === 'DELETE',
        loading: run.isPending,
        disabled: needsReason && reason.trim() === '',
      }}
      onOk={() => run.mutate()}
      onCancel={onClose}
    >
      <p>{t(`ledger.action.${action}.meaning`)}</p>
      {needsReason && (
        <ReasonField
          id={id}
          value={reason}
          onChange={(text) => {
            setReason(text)
            run.reset()
          }}
        />
      )}
      {run.error && <ProblemNotice error={run.error} />}
    </Modal>
  )
}
