import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useTexts } from '~/i18n'
import { PairName } from '~/reference/PairName'
import { formatDate } from '~/ui/format'
import { PageSkeleton } from '~/ui/PageSkeleton'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { commendationTone } from '../orders/tones'
import { CommendationActions } from './CommendationActions'
import { type Commendation, commendationQuery } from './commendationQueries'
import '~/ledger/facts/facts.css'
import '~/ledger/state.css'
import '../evaluations.css'
import '../orders/orders.css'

/** One commendation: of whom, for what, and under which number it went out. */
export function CommendationPage() {
  const { id } = useParams({ from: '/shell/commendations/$id' })
  const { data, error, refetch } = useQuery(commendationQuery(id))
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />
  return data ? <Opened commendation={data.record} etag={data.etag} /> : <PageSkeleton />
}

function Opened({ commendation, etag }: { commendation: Commendation; etag: string }) {
  const { t, term, language } = useTexts()
  return (
    <div className="page">
      <header className="page-head">
        <h1>{commendation.title}</h1>
        <span className="state" data-state={commendationTone(commendation)}>
          {term('commendationState', commendation.state)}
        </span>
        <CommendationActions commendation={commendation} etag={etag} />
      </header>
      <section className="panel" aria-label={t('commendation.one')}>
        <dl className="facts">
          {commendation.number && (
            <div>
              <dt>{t('order.number')}</dt>
              <dd>{commendation.number}</dd>
            </div>
          )}
          {commendation.issuedOn && (
            <div>
              <dt>{t('commendation.issuedOn')}</dt>
              <dd className="figure">{formatDate(commendation.issuedOn, language)}</dd>
            </div>
          )}
          <div>
            <dt>{t('order.basis')}</dt>
            <dd>
              <Link to="/evaluations/$id" params={{ id: commendation.evaluationId }}>
                {t('evaluation.ofYear', { year: commendation.year })}
              </Link>
            </dd>
          </div>
          <div>
            <dt>{t('record.code')}</dt>
            <dd className="figure">{commendation.code}</dd>
          </div>
        </dl>
      </section>
      <section className="panel" aria-labelledby="commended">
        <h2 id="commended">{t('commendation.pairs')}</h2>
        <ul className="commended">
          {commendation.pairCodes.map((code) => (
            <li key={code}>
              <PairName code={code} link />
            </li>
          ))}
        </ul>
        <p className="order-words">{commendation.text}</p>
      </section>
    </div>
  )
}
