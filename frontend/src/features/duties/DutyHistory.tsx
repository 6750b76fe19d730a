import { Link } from '@tanstack/react-router'
import type { DutyEvent } from '~/api/types'
import { useTexts } from '~/i18n'
import { formatDate, formatInstant } from '~/ui/format'

/** What has become of a duty, from the first to the last. */
export function DutyHistory({ events }: { events: DutyEvent[] }) {
  const { t, term, language } = useTexts()
  if (events.length === 0) return <p className="quiet">{t('duty.noHistory')}</p>
  return (
    <ol className="duty-history">
      {events.map(({ kind, at, by, forOrganisation, reason, dueOn, wasLate, inGrace, side, documentId }) => (
        <li key={`${at} ${kind} ${by}`} data-late={wasLate}>
          <span>
            <strong>{term('dutyEvent', kind)}</strong>{' '}
            <time dateTime={at}>{formatInstant(at, language)}</time>
            {wasLate && <span className="duty-late"> · {t('duty.wasLate')}</span>}
            {inGrace && <span className="quiet"> · {t('duty.inGrace')}</span>}
          </span>
          {documentId && (
            <Link to="/plans/$id" params={{ id: documentId }}>
              {t('duty.openDocument')}
            </Link>
          )}
          {dueOn && <span>{t('duty.dueFromNow', { date: formatDate(dueOn, language) })}</span>}
          {reason && <span className="fact-text">{reason}</span>}
          <span className="quiet">
            {by} · {forOrganisation}
            {side && ` · ${t(`shell.side.${side}`)}`}
          </span>
        </li>
      ))}
    </ol>
  )
}
