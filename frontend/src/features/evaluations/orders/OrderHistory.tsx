import { useTexts } from '~/i18n'
import { useOrganisationName } from '~/reference/useOrganisationName'
import { formatDate, formatInstant } from '~/ui/format'
import type { OrderDetail, OrderEvent } from './orderQueries'

/** All that was done about the order, from the first on: by whom, when and what. */
export function OrderHistory({ order: { history } }: { order: OrderDetail }) {
  const { t } = useTexts()
  if (history.length === 0) return null
  return (
    <section className="panel" aria-labelledby="order-history">
      <h2 id="order-history">{t('evaluation.history')}</h2>
      <ol className="evaluation-history">
        {history.map((event, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an event is known by its place
          <Event key={i} event={event} />
        ))}
      </ol>
    </section>
  )
}

const DAYS: Partial<Record<OrderEvent['kind'], 'order.dueFirst' | 'evaluation.by' | 'order.until'>> = {
  ISSUED: 'order.dueFirst',
  MEASURE_PLANNED: 'evaluation.by',
  EXTENSION_ASKED: 'order.until',
}

function Event({ event }: { event: OrderEvent }) {
  const { t, term, language } = useTexts()
  const organisation = useOrganisationName()
  const { kind, at, by, forOrganisation, finding, percent, reason, dueOn } = event
  return (
    <li>
      <span>
        <strong>{term('orderEvent', kind)}</strong> {finding && t('order.findingOf', { number: finding })}{' '}
        {percent !== undefined && <span className="figure">{percent}%</span>}{' '}
        <time dateTime={at} className="figure">
          {formatInstant(at, language)}
        </time>
      </span>
      {reason && <span className="order-words">{reason}</span>}
      {dueOn && <span>{t(DAYS[kind] ?? 'order.dueThen', { date: formatDate(dueOn, language) })}</span>}
      <span className="quiet">
        {[forOrganisation && organisation(forOrganisation), by].filter(Boolean).join(' · ')}
      </span>
    </li>
  )
}
