import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useTexts } from '~/i18n'
import { PairName } from '~/reference/PairName'
import { SideName } from '~/reference/SideName'
import { useOrganisationName } from '~/reference/useOrganisationName'
import { formatInstant } from '~/ui/format'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { ItemLink } from '../ItemLink'
import type { EvaluationDetail } from '../roundQueries'
import { ChangeButtons } from './ChangeButtons'
import { ChangeDialog } from './ChangeDialog'
import { Changed } from './Changed'
import { changesQuery, isTakenBack, type ScoreChange } from './objecting'
import type { KnownItem } from './useItems'

interface Props {
  round: EvaluationDetail
  items: readonly KnownItem[]
}

/** Points that one person proposes to change and another one confirms; what was decided stays beside it. */
export function Changes({ round, items }: Props) {
  const { t } = useTexts()
  const [proposing, setProposing] = useState(false)
  const { data, error, refetch } = useQuery(changesQuery(round.id))
  return (
    <section className="panel" aria-labelledby="score-changes">
      <h2 id="score-changes">{t('objection.changes')}</h2>
      <p className="quiet">
        {t(round.purpose === 'SELF' ? 'objection.changesLeadSelf' : 'objection.changesLead')}
      </p>
      {round.actions.includes('CHANGE_SCORE') && (
        <p className="no-print">
          <Button onClick={() => setProposing(true)}>{t('objection.propose')}</Button>
        </p>
      )}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <p className="quiet">{t('objection.noChanges')}</p>}
      <ul className="objection-list">
        {data?.map((change) => (
          <Change
            key={change.id}
            round={round}
            change={change}
            item={items.find(({ code }) => code === change.item)}
          />
        ))}
      </ul>
      {proposing && <ChangeDialog round={round} items={items} onClose={() => setProposing(false)} />}
    </section>
  )
}

function decidedBy(change: ScoreChange) {
  if (isTakenBack(change)) return 'objection.takenBackBy'
  return change.state === 'CONFIRMED' ? 'objection.confirmedBy' : 'objection.refusedBy'
}

interface ChangeProps {
  round: EvaluationDetail
  change: ScoreChange
  item: KnownItem | undefined
}

function Change({ round, change, item }: ChangeProps) {
  const { t, term, language } = useTexts()
  const organisation = useOrganisationName()
  const when = (at: string) => <time dateTime={at}>{formatInstant(at, language)}</time>
  return (
    <li data-state={change.state}>
      <p className="objection-head">
        <strong>
          <ItemLink round={round} pair={change.pairCode} item={change.item}>
            {item?.title ?? change.item}
          </ItemLink>
        </strong>{' '}
        <PairName code={change.pairCode} />{' '}
        <span className="state">
          {isTakenBack(change) ? t('objection.takenBack') : term('scoreChangeState', change.state)}
        </span>
      </p>
      <p>
        <Changed change={change} item={item} />
      </p>
      <p className="objection-words">{change.reason}</p>
      <p className="quiet">
        {change.side && <SideName side={change.side}>{organisation(change.forOrganisation)}</SideName>}{' '}
        {t('objection.proposedBy', { name: change.proposedBy })} {when(change.proposedAt)}
        {change.decidedBy && change.decidedAt && (
          <>
            {' · '}
            {change.decidedFor &&
              change.decidedFor !== change.forOrganisation &&
              `${organisation(change.decidedFor)} `}
            {t(decidedBy(change), { name: change.decidedBy })} {when(change.decidedAt)}
          </>
        )}
        {change.amendment === 0 && ` · ${t('objection.inDecision')}`}
        {change.amendment !== undefined &&
          change.amendment > 0 &&
          ` · ${t('objection.amendment', { number: change.amendment })}`}
      </p>
      {change.refusal && <p className="objection-words">{change.refusal}</p>}
      {/* An answer is confirmed where the objection is. */}
      {!change.objectionId && <ChangeButtons round={round} change={change} item={item} />}
    </li>
  )
}
