import { Link } from '@tanstack/react-router'
import type { DutyEvent } from '~/api/types'
import { useTexts } from '~/i18n'
import { useOrganisationName } from '~/reference/useOrganisationName'
import { formatDate, formatInstant } from '~/ui/format'

/** What has become of a duty, from the first to the last. */
export function DutyHistory({ events }: { events: DutyEvent[] }) {
  const { t } = useTexts()
  if (events.length === 0) return <p className="quiet">{t('duty.noHistory')}</p>
  return (
    <ol className="duty-history">
      {events.map((event) => (
        <li key={`${event.at} ${event.kind} ${event.by}`} data-late={event.wasLate}>
          <Happened event={event} />
        </li>
      ))}
    </ol>
  )
}

function Happened({ event }: { event: DutyEvent }) {
  const { t, term, language } = useTexts()
  const organisation = useOrganisationName()
  const { kind, at, by, forOrganisation, reason, dueOn, documentId, paperNumber, paperReceivedOn, side } =
    event
  return (
    <>
      <span>
        <strong>{term('dutyEvent', kind)}</strong> <time dateTime={at}>{formatInstant(at, language)}</time>
        {event.wasLate && <span className="duty-late"> · {t('duty.wasLate')}</span>}
        {event.inGrace && <span className="quiet"> · {t('duty.inGrace')}</span>}
      </span>
      {documentId && (
        <Link to="/plans/$id" params={{ id: documentId }}>
          {t('duty.openDocument')}
        </Link>
      )}
      {paperReceivedOn && (
        <span>
          <span className="figure">{paperNumber}</span>{' '}
          {t('duty.paperCame', { date: formatDate(paperReceivedOn, language) })}
        </span>
      )}
      {dueOn && <span>{t('duty.dueFromNow', { date: formatDate(dueOn, language) })}</span>}
      {reason && <span className="fact-text">{reason}</span>}
      <span className="quiet">
        {organisation(forOrganisation)} · {by}
        {side && ` · ${t(`shell.side.${side}`)}`}
      </span>
    </>
  )
}
