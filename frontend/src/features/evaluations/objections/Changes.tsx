import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { useState } from 'react'
import { useTexts } from '~/i18n'
import { PairName } from '~/reference/PairName'
import { SideName } from '~/reference/SideName'
import { useOrganisationName } from '~/reference/useOrganisationName'
import { formatInstant } from '~/ui/format'
import { ProblemNotice } from '~/ui/ProblemNotice'
import type { EvaluationDetail } from '../roundQueries'
import { ChangeDialog } from './ChangeDialog'
import { changesQuery, confirmChange, type ScoreChange } from './objecting'
import { RefuseDialog } from './RefuseDialog'
import { useItems } from './useItems'

/** Points that one person proposes to change and another one confirms; what was decided stays beside it. */
export function Changes({ round }: { round: EvaluationDetail }) {
  const { t } = useTexts()
  const [proposing, propose] = useState(false)
  const { data, error, refetch } = useQuery(changesQuery(round.id))
  return (
    <section className="panel" aria-labelledby="score-changes">
      <h2 id="score-changes">{t('objection.changes')}</h2>
      <p className="quiet">
        {t(round.purpose === 'SELF' ? 'objection.changesLeadSelf' : 'objection.changesLead')}
      </p>
      {round.actions.includes('CHANGE_SCORE') && (
        <p className="no-print">
          <Button onClick={() => propose(true)}>{t('objection.propose')}</Button>
        </p>
      )}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <p className="quiet">{t('objection.noChanges')}</p>}
      <ul className="objection-list">
        {data?.map((change) => (
          <Change key={change.id} round={round} change={change} />
        ))}
      </ul>
      {proposing && <ChangeDialog round={round} onClose={() => propose(false)} />}
    </section>
  )
}

function Change({ round, change }: { round: EvaluationDetail; change: ScoreChange }) {
  const { t, term, language } = useTexts()
  const { message } = App.useApp()
  const client = useQueryClient()
  const organisation = useOrganisationName()
  const [refusing, refuse] = useState(false)
  const item = useItems(round).find(({ code }) => code === change.item)
  const run = useMutation({
    mutationFn: () => confirmChange(round.id, change.id),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['evaluations'] })
      void message.success(t('evaluation.done'))
    },
  })
  const when = (at: string) => <time dateTime={at}>{formatInstant(at, language)}</time>
  return (
    <li data-state={change.state}>
      <p className="objection-head">
        <strong>{item?.title ?? change.item}</strong> <PairName code={change.pairCode} />{' '}
        <span className="state">{term('scoreChangeState', change.state)}</span>
      </p>
      <p>{t('objection.pointsNow', { points: change.points.toFixed(item?.decimals ?? 2) })}</p>
      <p className="objection-words">{change.reason}</p>
      <p className="quiet">
        {change.side && <SideName side={change.side}>{organisation(change.forOrganisation)}</SideName>}{' '}
        {t('objection.proposedBy', { name: change.proposedBy })} {when(change.proposedAt)}
        {change.decidedBy && change.decidedAt && (
          <>
            {' · '}
            {t(change.state === 'CONFIRMED' ? 'objection.confirmedBy' : 'objection.refusedBy', {
              name: change.decidedBy,
            })}{' '}
            {when(change.decidedAt)}
          </>
        )}
        {change.amendment === 0 && ` · ${t('objection.inDecision')}`}
        {change.amendment !== undefined &&
          change.amendment > 0 &&
          ` · ${t('objection.amendment', { number: change.amendment })}`}
      </p>
      {change.refusal && <p className="objection-words">{change.refusal}</p>}
      {run.error && <ProblemNotice error={run.error} />}
      <p className="objection-buttons no-print">
        {change.actions.includes('CONFIRM') && (
          <Button type="primary" loading={run.isPending} onClick={() => run.mutate()}>
            {t('objection.confirm')}
          </Button>
        )}
        {change.actions.includes('REFUSE') && (
          <Button onClick={() => refuse(true)}>{t('objection.refuse')}</Button>
        )}
      </p>
      {refusing && <RefuseDialog round={round} change={change} onClose={() => refuse(false)} />}
    </li>
  )
}
