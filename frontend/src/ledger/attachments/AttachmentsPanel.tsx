import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import type { Attachment } from '~/api/types'
import { useTexts } from '~/i18n'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { AddAttachment } from './AddAttachment'
import { AttachmentEntry } from './AttachmentEntry'
import { attachmentsQuery } from './api'
import './attachments.css'

const TakeAwayDialog = lazy(() => import('./TakeAwayDialog'))

interface Props {
  ledger: string
  recordId: string
}

interface Asked {
  attachment: Attachment
  action: 'DISCARD' | 'REMOVE'
}

/** The files beside a record, those that were taken away folded below. */
export function AttachmentsPanel({ ledger, recordId }: Props) {
  const { t } = useTexts()
  const { data, error, refetch } = useQuery(attachmentsQuery(recordId))
  const [asked, setAsked] = useState<Asked>()
  const entry = (attachment: Attachment) => (
    <AttachmentEntry
      key={attachment.id}
      attachment={attachment}
      onAsk={(action) => setAsked({ attachment, action })}
    />
  )
  const there = data?.items.filter(({ removedAt }) => !removedAt) ?? []
  const removed = data?.items.filter(({ removedAt }) => removedAt) ?? []
  return (
    <section className="panel" aria-labelledby="attachments">
      <h2 id="attachments">
        {t('attachment.title')}
        {there.length > 0 && <span className="attachment-count figure">{there.length}</span>}
      </h2>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <div className="skeleton skeleton-block" />}
      {data && there.length === 0 && <p className="quiet">{t('attachment.none')}</p>}
      <ul className="attachments">{there.map(entry)}</ul>
      {removed.length > 0 && (
        <details className="attachments-removed">
          <summary>{t('attachment.removedCount', { count: removed.length })}</summary>
          <ul className="attachments">{removed.map(entry)}</ul>
        </details>
      )}
      {data?.actions.includes('ADD') && (
        <AddAttachment ledger={ledger} recordId={recordId} withDraft={data.withDraft} />
      )}
      {asked && (
        <Suspense>
          <TakeAwayDialog {...asked} onClose={() => setAsked(undefined)} />
        </Suspense>
      )}
    </section>
  )
}
