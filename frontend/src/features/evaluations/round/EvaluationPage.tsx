import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { may, useMe } from '~/api/me'
import { useTexts } from '~/i18n'
import { Warnings } from '~/ledger/record/Warnings'
import { PageSkeleton } from '~/ui/PageSkeleton'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { type EvaluationDetail, evaluationQuery } from '../roundQueries'
import '~/ui/notice.css'
import { Assessors } from './Assessors'
import { Coverage } from './Coverage'
import { RoundActions } from './RoundActions'
import { RoundFacts } from './RoundFacts'
import { RoundHead } from './RoundHead'
import { RoundHistory } from './RoundHistory'
import { Since } from './Since'
import { SnapshotPanel } from './SnapshotPanel'
import { Stages } from './Stages'

/** A round at a glance: how far it has come, who has done what, and what it rests on. */
export function EvaluationPage() {
  const { id } = useParams({ from: '/shell/evaluations/$id' })
  const { data, error, refetch } = useQuery(evaluationQuery(id))
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />
  return data ? <Opened round={data.record} etag={data.etag} /> : <PageSkeleton />
}

function Opened({ round, etag }: { round: EvaluationDetail; etag: string }) {
  const { t } = useTexts()
  const reads = may(useMe(), 'READ_LEDGER')
  const opened = round.state !== 'PREPARING'
  return (
    <div className="page">
      <RoundHead round={round}>
        <RoundActions round={round} etag={etag} />
      </RoundHead>
      <Warnings fields={[]} warnings={round.warnings} />
      <section className="panel" aria-labelledby="evaluation-stages">
        <h2 id="evaluation-stages">{t('evaluation.stages')}</h2>
        <Stages round={round} />
      </section>
      <RoundFacts round={round} />
      {opened && <Coverage round={round} />}
      <Assessors round={round} etag={etag} />
      {opened && <SnapshotPanel round={round} />}
      {opened && reads && <Since id={round.id} />}
      <section className="panel" aria-labelledby="evaluation-history">
        <h2 id="evaluation-history">{t('evaluation.history')}</h2>
        <RoundHistory round={round} />
      </section>
    </div>
  )
}
