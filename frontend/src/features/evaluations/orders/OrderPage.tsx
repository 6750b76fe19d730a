import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useTexts } from '~/i18n'
import { PairName } from '~/reference/PairName'
import { formatDate } from '~/ui/format'
import { PageSkeleton } from '~/ui/PageSkeleton'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { DaysLeft } from './DaysLeft'
import { Extensions } from './Extensions'
import { Finding } from './Finding'
import { OrderActions, OrderSteps } from './OrderActions'
import { OrderHistory } from './OrderHistory'
import { OrderLight } from './OrderLight'
import { type OrderDetail, orderQuery } from './orderQueries'
import { orderTone } from './tones'
import '~/ledger/facts/facts.css'
import '~/ledger/form/form.css'
import '~/ledger/state.css'
import '../evaluations.css'
import './orders.css'

/** One order: what is to be put right by when, what is being done about it, and what came of it. */
export function OrderPage() {
  const { id } = useParams({ from: '/shell/orders/$id' })
  const { data, error, refetch } = useQuery(orderQuery(id))
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />
  return data ? <Opened order={data.record} etag={data.etag} /> : <PageSkeleton />
}

function Opened({ order, etag }: { order: OrderDetail; etag: string }) {
  const { term } = useTexts()
  return (
    <div className="page">
      <header className="page-head">
        <h1>{order.title}</h1>
        <span className="state" data-state={orderTone(order)}>
          {term('orderState', order.state)}
        </span>
        <p className="plan-facts">
          <PairName code={order.pairCode} link /> <OrderLight order={order} />{' '}
          <span className="quiet figure">{order.number ?? order.code}</span>
        </p>
        <OrderActions order={order} etag={etag} />
      </header>
      <Facts order={order} />
      {order.findings.map((finding, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a finding is known by its place
        <Finding key={i} order={order} finding={finding} number={i + 1} />
      ))}
      {order.extensions.length > 0 && <Extensions order={order} etag={etag} />}
      <OrderHistory order={order} />
      <OrderSteps order={order} etag={etag} />
    </div>
  )
}

function Facts({ order }: { order: OrderDetail }) {
  const { t, language } = useTexts()
  const first = order.history.find(({ kind }) => kind === 'ISSUED')?.dueOn
  return (
    <section className="panel" aria-label={t('order.one')}>
      <dl className="facts">
        <div>
          <dt>{t('order.dueOn')}</dt>
          <dd>
            <span className="figure">{formatDate(order.dueOn, language)}</span> <DaysLeft order={order} />
            {first && first !== order.dueOn && (
              <p className="quiet">{t('order.dueIssued', { date: formatDate(first, language) })}</p>
            )}
          </dd>
        </div>
        {order.issuedOn && (
          <div>
            <dt>{t('order.issuedOn')}</dt>
            <dd className="figure">{formatDate(order.issuedOn, language)}</dd>
          </div>
        )}
        {order.closedOn && (
          <div>
            <dt>{t('order.closedOn')}</dt>
            <dd className="figure">{formatDate(order.closedOn, language)}</dd>
          </div>
        )}
        <div>
          <dt>{t('order.basis')}</dt>
          <dd>
            <Link to="/evaluations/$id" params={{ id: order.evaluationId }}>
              {t('evaluation.ofYear', { year: order.year })}
            </Link>
          </dd>
        </div>
      </dl>
    </section>
  )
}
