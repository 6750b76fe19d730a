import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { useState } from 'react'
import { useTexts } from '~/i18n'
import { PairName } from '~/reference/PairName'
import { SideName } from '~/reference/SideName'
import { useOrganisationName } from '~/reference/useOrganisationName'
import { formatInstant } from '~/ui/format'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { Evidence } from '../evidence/Evidence'
import type { EvaluationDetail } from '../roundQueries'
import { AnswerDialog } from './AnswerDialog'
import { type Objection, objectionsQuery, withdraw } from './objecting'
import { useItems } from './useItems'

/** Every objection as a thread: what was said, what shows it, and what came of it. */
export function Objections({ round }: { round: EvaluationDetail }) {
  const { t } = useTexts()
  const { data, error, refetch } = useQuery(objectionsQuery(round.id))
  return (
    <section className="panel" aria-labelledby="objections">
      <h2 id="objections">{t('objection.all')}</h2>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <p className="quiet">{t('objection.none')}</p>}
      <ul className="objection-list">
        {data?.map((objection) => (
          <Thread key={objection.id} round={round} objection={objection} />
        ))}
      </ul>
    </section>
  )
}

function Thread({ round, objection }: { round: EvaluationDetail; objection: Objection }) {
  const { t, term, language } = useTexts()
  const { message } = App.useApp()
  const client = useQueryClient()
  const organisation = useOrganisationName()
  const [answering, answer] = useState(false)
  const item = useItems(round).find(({ code }) => code === objection.item)
  const run = useMutation({
    mutationFn: () => withdraw(round.id, objection.id),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['evaluations'] })
      void message.success(t('evaluation.done'))
    },
  })
  const told = objection.pointsTold
  return (
    <li data-state={objection.state}>
      <p className="objection-head">
        <strong>{item?.title ?? objection.item}</strong> <PairName code={objection.pairCode} />{' '}
        <span className="state">
          {objection.outcome
            ? term('objectionOutcome', objection.outcome)
            : term('objectionState', objection.state)}
        </span>
      </p>
      <blockquote>
        <p className="objection-words">{objection.reason}</p>
        {told !== undefined && (
          <p className="quiet">{t('objection.pointsTold', { points: told.toFixed(item?.decimals ?? 2) })}</p>
        )}
        <Evidence evidence={objection.evidence} />
        <footer className="quiet">
          <SideName side={objection.side}>{organisation(objection.forOrganisation)}</SideName> ·{' '}
          {objection.filedBy} ·{' '}
          <time dateTime={objection.filedAt}>{formatInstant(objection.filedAt, language)}</time>
        </footer>
      </blockquote>
      {objection.answer && (
        <blockquote className="objection-answer">
          <p className="objection-words">{objection.answer}</p>
          {objection.points !== undefined && (
            <p>{t('objection.pointsNow', { points: objection.points.toFixed(item?.decimals ?? 2) })}</p>
          )}
          {objection.settledAt && (
            <footer className="quiet">
              {objection.settledBy} ·{' '}
              <time dateTime={objection.settledAt}>{formatInstant(objection.settledAt, language)}</time>
            </footer>
          )}
        </blockquote>
      )}
      {run.error && <ProblemNotice error={run.error} />}
      <p className="objection-buttons no-print">
        {objection.actions.includes('ANSWER') && (
          <Button type="primary" onClick={() => answer(true)}>
            {t('objection.answer')}
          </Button>
        )}
        {objection.actions.includes('WITHDRAW') && (
          <Button loading={run.isPending} onClick={() => run.mutate()}>
            {t('objection.withdraw')}
          </Button>
        )}
      </p>
      {answering && item && (
        <AnswerDialog round={round} objection={objection} item={item} onClose={() => answer(false)} />
      )}
    </li>
  )
}
