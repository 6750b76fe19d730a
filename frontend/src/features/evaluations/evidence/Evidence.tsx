import { useTexts } from '~/i18n'
import { RecordLink } from '~/ledger/RecordLink'
import type { Objection } from '../objections/objecting'
import './evidence.css'

/** The records and files that were pointed to, as they stood then. */
export function Evidence({ evidence }: { evidence: Objection['evidence'] }) {
  const { t } = useTexts()
  if (evidence.length === 0) return null
  return (
    <ul className="evidence" aria-label={t('objection.records')}>
      {evidence.map(({ attachmentId, recordId, ledger, recordCode, name, version }) => (
        <li key={attachmentId ?? recordId}>
          {attachmentId ? (
            <a href={`/api/v1/attachments/${attachmentId}/content`}>{name}</a>
          ) : (
            <RecordLink ledger={ledger} id={recordId}>
              {name}
            </RecordLink>
          )}{' '}
          <span className="quiet figure">{recordCode}</span>{' '}
          {version !== undefined && <span className="quiet">{t('objection.version', { version })}</span>}
        </li>
      ))}
    </ul>
  )
}
