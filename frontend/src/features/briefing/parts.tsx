import { type ReactNode, useId } from 'react'
import { useTexts } from '~/i18n'
import { RecordLink } from '~/ledger/RecordLink'
import { formatDate } from '~/ui/format'
import { Instant } from '~/ui/Instant'
import type { Briefing } from './queries'

interface PartProps {
  title: string
  total: number
  shown: number
  children: ReactNode
}

/** A part of the briefing with its count; says when more are left out than shown. */
function Part({ title, total, shown, children }: PartProps) {
  const { t } = useTexts()
  const id = useId()
  return (
    <section className="panel" aria-labelledby={id}>
      <h2 id={id}>
        {title} <span className="figure">{total}</span>
      </h2>
      {total === 0 ? (
        <p className="quiet">{t('briefing.none')}</p>
      ) : (
        <ul className="briefing-items">{children}</ul>
      )}
      {total > shown && <p className="quiet">{t('briefing.more', { count: total - shown })}</p>}
    </section>
  )
}

export function Commitments({
  title,
  total,
  items,
}: {
  title: string
  total: number
  items: Briefing['open']
}) {
  const { t, term, language } = useTexts()
  return (
    <Part title={title} total={total} shown={items.length}>
      {items.map((one) => (
        <li key={`${one.meetingId} ${one.content}`}>
          <span>{one.content}</span>
          <span className="quiet">
            {[one.organisation, term('side', one.side)].filter(Boolean).join(' · ')} ·{' '}
            {t('briefing.dueOn', { date: formatDate(one.dueOn, language) })}
            {one.keptOn && ` · ${t('briefing.keptOn', { date: formatDate(one.keptOn, language) })}`} ·{' '}
            <RecordLink ledger="meetings" id={one.meetingId}>
              {one.meetingName}
            </RecordLink>
          </span>
        </li>
      ))}
    </Part>
  )
}

export function Disputes({ total, items }: { total: number; items: Briefing['disputes'] }) {
  const { t, term } = useTexts()
  return (
    <Part title={t('briefing.disputes')} total={total} shown={items.length}>
      {items.map((one) => (
        <li key={`${one.recordId} ${one.returnedAt}`}>
          <RecordLink ledger={one.ledger} id={one.recordId}>
            {one.name}
          </RecordLink>
          <span>{one.reason}</span>
          <span className="quiet">
            {t('briefing.draftedBy', { side: term('side', one.side) })} · <Instant at={one.returnedAt} />
          </span>
        </li>
      ))}
    </Part>
  )
}

export function Troubles({ total, items }: { total: number; items: Briefing['troubles'] }) {
  const { t, term, language } = useTexts()
  return (
    <Part title={t('briefing.troubles')} total={total} shown={items.length}>
      {items.map((one) => (
        <li key={`${one.projectId} ${one.kind} ${one.detail ?? ''}`}>
          <RecordLink ledger="projects" id={one.projectId}>
            {one.name}
          </RecordLink>
          <span>{[term('troubleKind', one.kind), one.detail].filter(Boolean).join(' · ')}</span>
          <span className="quiet">
            {t('briefing.troubledSince', { date: formatDate(one.since, language) })}
          </span>
        </li>
      ))}
    </Part>
  )
}
