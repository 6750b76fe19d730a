import { Button } from 'antd'
import type { Attachment } from '~/api/types'
import { useTexts } from '~/i18n'
import { SideName } from '~/reference/SideName'
import { formatInstant } from '~/ui/format'
import { contentOf } from './api'
import { formatBytes } from './sizes'

interface Props {
  attachment: Attachment
  onAsk: (action: 'DISCARD' | 'REMOVE') => void
}

/** One file: its name leads to its content. */
export function AttachmentEntry({ attachment, onAsk }: Props) {
  const { t, term, language } = useTexts()
  const { fileName, kind, side, addedBy, addedAt, sizeBytes, sha256, removedAt, removeReason } = attachment
  const asked = (['DISCARD', 'REMOVE'] as const).find((action) => attachment.actions.includes(action))
  return (
    <li className="attachment" data-removed={removedAt !== undefined}>
      <div>
        <p className="attachment-name">
          {attachment.downloadable ? (
            <a href={contentOf(attachment)} download={fileName}>
              {fileName}
            </a>
          ) : (
            <s>{fileName}</s>
          )}
          <Standing attachment={attachment} />
        </p>
        <p className="quiet">
          {term('attachmentKind', kind)} · <span className="figure">{formatBytes(sizeBytes)}</span> ·{' '}
          <SideName side={side} /> {addedBy} ·{' '}
          <time dateTime={addedAt}>{formatInstant(addedAt, language)}</time> ·{' '}
          <span className="attachment-digest" title={sha256}>
            {t('ledger.digest')} {sha256.slice(0, 12)}
          </span>
        </p>
        {removedAt && (
          <p className="quiet">
            {t('attachment.removed', {
              who: attachment.removedBy ?? '',
              when: formatInstant(removedAt, language),
            })}
            {removeReason}
          </p>
        )}
      </div>
      {asked && (
        <Button className="no-print" onClick={() => onAsk(asked)}>
          {t(`attachment.${asked}.button`)}
          <span className="visually-hidden"> {fileName}</span>
        </Button>
      )}
    </li>
  )
}

function Standing({ attachment: { agreed, shownAt, removedAt } }: { attachment: Attachment }) {
  const { t } = useTexts()
  if (!shownAt && !removedAt) {
    return (
      <span className="state" data-state="PENDING">
        {t('attachment.held')}
      </span>
    )
  }
  return agreed ? (
    <span className="state" data-state="AGREED" title={t('attachment.agreedHint')}>
      {t('attachment.agreed')}
    </span>
  ) : null
}
