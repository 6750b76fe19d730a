import { useInfiniteQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTexts } from '~/i18n'
import { RecordLink } from '~/ledger/RecordLink'
import { formatDate } from '~/ui/format'
import { ProblemNotice } from '~/ui/ProblemNotice'
import type { OfPair } from './PairRecords'
import { type PairEvent, timelineQuery } from './queries'

/** Everything of a pair by its day, in all ledgers, as agreed on today or by a past day: ahead of it the nearest first, then the latest first. */
export function PairTimeline({ code, asOf }: OfPair) {
  return (
    <>
      <Events code={code} asOf={asOf} ahead />
      <Events code={code} asOf={asOf} />
    </>
  )
}

function Events({ code, asOf, ahead = false }: OfPair & { ahead?: boolean }) {
  const { t } = useTexts()
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    timelineQuery(code, ahead, asOf),
  )
  const events = data?.pages.flatMap(({ items }) => items) ?? []
  const id = ahead ? 'events-ahead' : 'events-past'
  return (
    <section className="panel" aria-labelledby={id}>
      <h2 id={id}>{t(ahead ? 'pairPage.ahead' : 'pairPage.soFar')}</h2>
      {error && <ProblemNotice error={error} />}
      {data && events.length === 0 && <p className="quiet">{t('pairPage.noEvents')}</p>}
      {byYear(events).map(([year, ofYear]) => (
        <div key={year}>
          <h3 className="figure">{year}</h3>
          <ol className="pair-events">
            {ofYear.map((event) => (
              <Event key={event.id} event={event} />
            ))}
          </ol>
        </div>
      ))}
      {hasNextPage && (
        <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('pairPage.moreEvents')}
        </Button>
      )}
    </section>
  )
}

function Event({ event }: { event: PairEvent }) {
  const { term, language } = useTexts()
  const detail = [event.detail, term('benefitBase', event.benefitBase)].filter(Boolean).join(' · ')
  return (
    <li>
      <time className="figure quiet" dateTime={event.on}>
        {formatDate(event.on, language)}
      </time>
      <div>
        <span className="pair-event-kind">{term('eventKind', event.kind)}</span>{' '}
        <RecordLink ledger={event.ledger} id={event.recordId}>
          {event.recordName}
        </RecordLink>
        {detail && <p className="quiet">{detail}</p>}
      </div>
    </li>
  )
}

/** In the order they came. */
function byYear(events: PairEvent[]): [string, PairEvent[]][] {
  const years = new Map<string, PairEvent[]>()
  for (const event of events) {
    const year = event.on.slice(0, 4)
    years.set(year, [...(years.get(year) ?? []), event])
  }
  return [...years]
}
