import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useTexts } from '~/i18n'
import { PairName } from '~/reference/PairName'
import { SideName } from '~/reference/SideName'
import { useOrganisationName } from '~/reference/useOrganisationName'
import { AskDialog } from '~/ui/AskDialog'
import { formatInstant } from '~/ui/format'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { Evidence } from '../evidence/Evidence'
import { ItemLink } from '../ItemLink'
import type { EvaluationDetail } from '../roundQueries'
import { useAbout } from '../useAbout'
import { AnswerDialog } from './AnswerDialog'
import { ChangeButtons } from './ChangeButtons'
import { Changed } from './Changed'
import { changesQuery, type Objection, objectionsQuery, type ScoreChange, withdraw } from './objecting'
import type { KnownItem } from './useItems'

interface Props {
  round: EvaluationDetail
  items: readonly KnownItem[]
}

/** Every objection as a thread: what was said, what shows it, and what came of it. */
export function Objections({ round, items }: Props) {
  const { t } = useTexts()
  const { data, error, refetch } = useQuery(objectionsQuery(round.id))
  const changes = useQuery(changesQuery(round.id)).data ?? []
  return (
    <section className="panel" aria-labelledby="objections">
      <h2 id="objections">{t('objection.all')}</h2>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <p className="quiet">{t('objection.none')}</p>}
      <ul className="objection-list">
        {data?.map((objection) => (
          <Thread
            key={objection.id}
            round={round}
            objection={objection}
            item={items.find(({ code }) => code === objection.item)}
            proposed={changes.find(
              ({ objectionId, state }) => objectionId === objection.id && state === 'PROPOSED',
            )}
            answered={changes.find(
              ({ objectionId, state }) => objectionId === objection.id && state === 'CONFIRMED',
            )}
          />
        ))}
      </ul>
    </section>
  )
}

interface ThreadProps {
  round: EvaluationDetail
  objection: Objection
  item: KnownItem | undefined
  /** The answer that waits for a second person. */
  proposed: ScoreChange | undefined
  /** The answer that a second person has confirmed. */
  answered: ScoreChange | undefined
}

function Thread({ round, objection, item, proposed, answered }: ThreadProps) {
  const { t, term, language } = useTexts()
  const organisation = useOrganisationName()
  const told = objection.pointsTold
  const state = () => {
    if (objection.outcome) return term('objectionOutcome', objection.outcome)
    return proposed ? t('objection.awaitsSecond') : term('objectionState', objection.state)
  }
  return (
    <li data-state={objection.state}>
      <p className="objection-head">
        <strong>
          <ItemLink round={round} pair={objection.pairCode} item={objection.item}>
            {item?.title ?? objection.item}
          </ItemLink>
        </strong>{' '}
        <PairName code={objection.pairCode} /> <span className="state">{state()}</span>
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
          <AnsweredBy objection={objection} change={answered} />
        </blockquote>
      )}
      {proposed && <Proposed round={round} change={proposed} item={item} />}
      <ObjectionButtons round={round} objection={objection} item={item} />
    </li>
  )
}

/** One person rejects; where points change, one wrote the answer and another confirmed it. */
function AnsweredBy({ objection, change }: { objection: Objection; change: ScoreChange | undefined }) {
  const { t, language } = useTexts()
  const organisation = useOrganisationName()
  const { settledAt, settledBy, settledFor } = objection
  if (!settledAt || !settledBy) return null
  const when = (at: string) => <time dateTime={at}>{formatInstant(at, language)}</time>
  return (
    <footer className="quiet">
      {change && (
        <>
          {organisation(change.forOrganisation)} · {t('objection.proposedBy', { name: change.proposedBy })}{' '}
          {when(change.proposedAt)} ·{' '}
        </>
      )}
      {settledFor && settledFor !== change?.forOrganisation && `${organisation(settledFor)} · `}
      {change ? t('objection.confirmedBy', { name: settledBy }) : settledBy} {when(settledAt)}
    </footer>
  )
}

interface ProposedProps {
  round: EvaluationDetail
  change: ScoreChange
  item: KnownItem | undefined
}

/** An answer that waits for the second person: who proposed what, and for whoever may, its confirmation. */
function Proposed({ round, change, item }: ProposedProps) {
  const { t, term, language } = useTexts()
  return (
    <blockquote className="objection-answer">
      <p>
        {change.outcome && term('objectionOutcome', change.outcome)}
        {' · '}
        <Changed change={change} item={item} />
      </p>
      <p className="objection-words">{change.reason}</p>
      <footer className="quiet">
        {t('objection.proposedBy', { name: change.proposedBy })} ·{' '}
        <time dateTime={change.proposedAt}>{formatInstant(change.proposedAt, language)}</time>
      </footer>
      <ChangeButtons round={round} change={change} item={item} />
    </blockquote>
  )
}

function ObjectionButtons({ round, objection, item }: Omit<ThreadProps, 'proposed' | 'answered'>) {
  const { t } = useTexts()
  const [open, setOpen] = useState<Objection['actions'][number]>()
  const close = () => setOpen(undefined)
  const about = useAbout()
  return (
    <>
      <p className="objection-buttons no-print">
        {objection.actions.includes('ANSWER') && (
          <Button type="primary" onClick={() => setOpen('ANSWER')}>
            {t('objection.answer')}
          </Button>
        )}
        {objection.actions.includes('WITHDRAW') && (
          <Button onClick={() => setOpen('WITHDRAW')}>{t('objection.withdraw')}</Button>
        )}
      </p>
      {open === 'ANSWER' && item && (
        <AnswerDialog round={round} objection={objection} item={item} onClose={close} />
      )}
      {open === 'WITHDRAW' && (
        <AskDialog
          {...about}
          title={t('objection.withdraw')}
          send={() => withdraw(round.id, objection.id)}
          onClose={close}
        >
          {() => <p>{t('objection.withdrawExplained', { title: item?.title ?? objection.item })}</p>}
        </AskDialog>
      )}
    </>
  )
}
