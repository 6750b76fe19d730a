import { useQuery } from '@tanstack/react-query'
import { useTexts } from '~/i18n'
import { formatDate, formatInstant } from '~/ui/format'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { Digest } from '../Digest'
import { leads } from '../leading'
import { type EvaluationDetail, type Snapshot, snapshotQuery } from '../roundQueries'
import { SnapshotChecks } from './SnapshotChecks'
import '~/ledger/facts/facts.css'
import '~/ui/skeleton.css'

/** What was frozen, and for those who lead whether it still is what was sealed. */
export function SnapshotPanel({ round }: { round: EvaluationDetail }) {
  const { t } = useTexts()
  const { data, error, refetch } = useQuery(snapshotQuery(round.id))
  return (
    <section className="panel" aria-labelledby="evaluation-snapshot">
      <h2 id="evaluation-snapshot">{t('evaluation.snapshot')}</h2>
      <p className="quiet">{t('evaluation.snapshotLead')}</p>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <div className="skeleton skeleton-line" />}
      {data && <Head snapshot={data} />}
      {leads(round) && <SnapshotChecks id={round.id} />}
    </section>
  )
}

function Head({ snapshot }: { snapshot: Snapshot }) {
  const { t, language } = useTexts()
  return (
    <>
      <dl className="facts">
        <div>
          <dt>{t('evaluation.takenAt')}</dt>
          <dd className="figure">
            {formatInstant(snapshot.takenAt, language)} · {snapshot.takenBy}
          </dd>
        </div>
        <div>
          <dt>{t('evaluation.figuresAsOf')}</dt>
          <dd className="figure">{formatDate(snapshot.figuresAsOf, language)}</dd>
        </div>
        <div>
          <dt>{t('evaluation.snapshotNumber')}</dt>
          <dd className="figure">{snapshot.number}</dd>
        </div>
      </dl>
      <p>
        <Digest value={snapshot.digest} />
      </p>
      <p>
        {snapshot.previousDigest ? (
          <Digest value={snapshot.previousDigest} label={t('evaluation.previousDigest')} />
        ) : (
          <span className="quiet">{t('evaluation.noPrevious')}</span>
        )}
      </p>
    </>
  )
}
