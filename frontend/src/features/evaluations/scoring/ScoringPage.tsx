import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { may, useMe } from '~/api/me'
import type { Me } from '~/api/types'
import { useTexts } from '~/i18n'
import { PageSkeleton } from '~/ui/PageSkeleton'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { RoundHead } from '../round/RoundHead'
import { type EvaluationDetail, evaluationQuery, inputsQuery } from '../roundQueries'
import { sheetQuery } from '../sheets/sheetQueries'
import { Workplace } from './Workplace'

/** Where sides score themselves and assessors the pairs: one item after the other. */
export function ScoringPage() {
  const { id } = useParams({ from: '/shell/evaluations/$id/scoring' })
  const { data, error } = useQuery(evaluationQuery(id))
  if (error) return <ProblemNotice error={error} />
  return data ? <Opened round={data.record} /> : <PageSkeleton />
}

function Opened({ round }: { round: EvaluationDetail }) {
  const { t } = useTexts()
  const me = useMe()
  const opened = round.state !== 'PREPARING'
  const sheet = useQuery(sheetQuery(round.sheetCode, round.sheetVersion))
  const inputs = useQuery({ ...inputsQuery(round.id), enabled: opened })
  const error = sheet.error ?? inputs.error
  const kind = may(me, 'ASSESS') ? 'EXPERT' : 'SELF'
  const pairs = pairsOf(round, me, kind)
  return (
    <div className="page">
      <RoundHead round={round} />
      {error && <ProblemNotice error={error} />}
      {!opened && <p className="panel quiet">{t('evaluation.notOpened')}</p>}
      {opened && pairs.length === 0 && (
        <div className="panel">
          <p>{t('scoring.nothing')}</p>
          <p className="quiet">{t('scoring.nothingHint')}</p>
        </div>
      )}
      {opened && pairs.length > 0 && !error && (!sheet.data || !inputs.data) && <PageSkeleton />}
      {pairs.length > 0 && sheet.data && inputs.data && (
        <Workplace round={round} sheet={sheet.data.record} inputs={inputs.data} kind={kind} pairs={pairs} />
      )}
    </div>
  )
}

/** An assessor scores the pairs with which he has nothing to do, a side its own. */
function pairsOf(round: EvaluationDetail, me: Me, kind: 'SELF' | 'EXPERT'): string[] {
  if (kind === 'EXPERT') {
    const own = round.assessors.find(({ username, releasedAt }) => username === me.username && !releasedAt)
    return own
      ? round.pairCodes.filter((code) => !own.conflicts.some(({ pairCode }) => pairCode === code))
      : []
  }
  const acts = may(me, 'DRAFT') ? me.pairs.filter((one) => one.acts).map(({ pair }) => pair.code) : []
  return round.pairCodes.filter((code) => acts.includes(code))
}
