import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Modal } from 'antd'
import { useId, useState } from 'react'
import type { Attachment } from '~/api/types'
import { useTexts } from '~/i18n'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { ReasonField } from '../ReasonField'
import { attachmentsQuery, discardAttachment, removeAttachment } from './api'

interface Props {
  attachment: Attachment
  action: 'DISCARD' | 'REMOVE'
  onClose: () => void
}

/** Throws a draft's file away, or takes a shown one away with a reason. */
export default function TakeAwayDialog({ attachment, action, onClose }: Props) {
  const { t } = useTexts()
  const { message } = App.useApp()
  const id = useId()
  const client = useQueryClient()
  const [reason, setReason] = useState('')
  const needsReason = action === 'REMOVE'
  const taking = useMutation({
    mutationFn: () =>
      needsReason ? removeAttachment(attachment.id, reason.trim()) : discardAttachment(attachment.id),
    onSuccess: async () => {
      void message.success(t(`attachment.${action}.done`))
      onClose()
      await client.invalidateQueries(attachmentsQuery(attachment.recordId))
    },
  })
  return (
    <Modal
      open
      title={t(`attachment.${action}.title`)}
      okText={t(`attachment.${action}.button`)}
      cancelText={t('shell.cancel')}
      okButtonProps={{
        danger: true,
        loading: taking.isPending,
        disabled: needsReason && reason.trim() === '',
      }}
      onOk={() => taking.mutate()}
      onCancel={onClose}
    >
      <p className="attachment-name">{attachment.fileName}</p>
      <p>{t(`attachment.${action}.meaning`)}</p>
      {needsReason && <ReasonField id={id} value={reason} onChange={setReason} />}
      {taking.error && <ProblemNotice error={taking.error} />}
    </Modal>
  )
}
