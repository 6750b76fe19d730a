import { App, Button } from 'antd'
import { type DragEvent, useId, useState } from 'react'
import { useTexts } from '~/i18n'
import { Choice } from '~/ui/Choice'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { ATTACHMENT_KINDS, type AttachmentKind } from './api'
import { type Upload, useUploads } from './useUploads'

const TYPES = '.pdf,.ofd,.doc,.docx,.wps,.xls,.xlsx,.et,.ppt,.pptx,.dps,.jpg,.jpeg,.png,.tif,.tiff,.txt,.csv'
const USUAL: Partial<Record<string, AttachmentKind>> = { meetings: 'MINUTES', agreements: 'AGREEMENT_TEXT' }

interface Props {
  ledger: string
  recordId: string
  /** What is added now is shown to others only when the draft is sent. */
  withDraft: boolean
}

/** Files are dropped here, or chosen. */
export function AddAttachment({ ledger, recordId, withDraft }: Props) {
  const { t, term } = useTexts()
  const { message } = App.useApp()
  const id = useId()
  const [kind, setKind] = useState(USUAL[ledger] ?? 'EVIDENCE')
  const [over, setOver] = useState(false)
  const { uploads, add, dismiss } = useUploads(
    recordId,
    (name) => void message.success(t('attachment.added', { name })),
  )

  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    void add([...event.dataTransfer.files], kind)
  }

  return (
    <div className="attachment-add no-print">
      <Choice
        legend={t('attachment.kind')}
        options={ATTACHMENT_KINDS}
        value={kind}
        text={(option) => term('attachmentKind', option)}
        onChange={setKind}
      />
      <div className="attachment-drop" data-over={over}>
        <input
          id={id}
          type="file"
          multiple
          accept={TYPES}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => {
            void add([...(target.files ?? [])], kind)
            target.value = ''
          }}
        />
        <label
          htmlFor={id}
          onDragOver={(event) => {
            event.preventDefault()
            setOver(true)
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          {t('attachment.choose')}
        </label>
      </div>
      <p className="quiet" id={`${id}-hint`}>
        {t('attachment.hint')} {t('attachment.lookedThrough')}{' '}
        {t(withDraft ? 'attachment.withDraft' : 'attachment.atOnce')}
      </p>
      {uploads.map((upload) => (
        <OnItsWay key={upload.key} upload={upload} onDismiss={() => dismiss(upload.key)} />
      ))}
    </div>
  )
}

function OnItsWay({ upload, onDismiss }: { upload: Upload; onDismiss: () => void }) {
  const { t } = useTexts()
  const { name, size, share, error } = upload
  if (!error) {
    return (
      <div className="attachment-upload">
        <span>
          {name} <span className="quiet figure">{size}</span>
        </span>
        <progress aria-label={t('attachment.sending', { name })} value={share} />
      </div>
    )
  }
  return (
    <div className="attachment-refused">
      <p>
        <strong>{t('attachment.refused', { name })}</strong>
      </p>
      <ProblemNotice error={error} />
      <Button onClick={onDismiss}>{t('shell.close')}</Button>
    </div>
  )
}
