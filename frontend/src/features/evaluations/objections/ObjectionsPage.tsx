import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useMe } from '~/api/me'
import { useTexts } from '~/i18n'
import { PageSkeleton } from '~/ui/PageSkeleton'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { leads } from '../leading'
import { RoundHead } from '../round/RoundHead'
import { type EvaluationDetail, evaluationQuery } from '../roundQueries'
import { Acceptances } from './Acceptances'
import { Changes } from './Changes'
import { Objections } from './Objections'
import { Preliminary } from './Preliminary'
import { useItems } from './useItems'
import './objections.css'

/** What the pairs were told of their points, what they object to, and which points two people have changed. */
export function ObjectionsPage() {
  const { id } = useParams({ from: '/shell/evaluations/$id/objections' })
  const { data, error } = useQuery(evaluationQuery(id))
  if (error) return <ProblemNotice error={error} />
  return data ? <Opened round={data.record} /> : <PageSkeleton />
}

const BEFORE: EvaluationDetail['state'][] = ['PREPARING', 'OPEN', 'REVIEW']

function Opened({ round }: { round: EvaluationDetail }) {
  const { t } = useTexts()
  const me = useMe()
  const { items, error, refetch } = useItems(round)
  const mine = me.pairs.map(({ pair }) => pair.code).filter((code) => round.pairCodes.includes(code))
  const told = !BEFORE.includes(round.state)
  return (
    <div className="page">
      <RoundHead round={round} />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!told && <p className="panel quiet">{t('objection.notYet')}</p>}
      {told && mine.map((pair) => <Preliminary key={pair} round={round} pair={pair} items={items} />)}
      {told && round.objectionsDays > 0 && <Acceptances round={round} />}
      {told && <Objections round={round} items={items} />}
      {told && (leads(round) || mine.length > 0 || round.state === 'PUBLISHED') && (
        <Changes round={round} items={items} />
      )}
    </div>
  )
}
