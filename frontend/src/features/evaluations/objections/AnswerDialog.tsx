import { useId, useState } from 'react'
import { useTexts } from '~/i18n'
import { ReasonField } from '~/ledger/ReasonField'
import { AskDialog } from '~/ui/AskDialog'
import { Choosing } from '../Choosing'
import type { EvaluationDetail } from '../roundQueries'
import { useAbout } from '../useAbout'
import { answer, type Objection } from './objecting'
import { PointsInput } from './PointsInput'
import type { KnownItem } from './useItems'
import { useSecond } from './useSecond'

const OUTCOMES = ['UPHELD', 'PARTLY_UPHELD', 'REJECTED'] as const
type Outcome = (typeof OUTCOMES)[number]

interface Props {
  round: EvaluationDetail
  objection: Objection
  item: KnownItem
  onClose: () => void
}

/** What comes of an objection; other points wait until a second person has confirmed them. */
export function AnswerDialog({ round, objection, item, onClose }: Props) {
  const { t, term } = useTexts()
  const second = useSecond()
  const id = useId()
  const [outcome, setOutcome] = useState<Outcome | ''>('')
  const [points, setPoints] = useState('')
  const [reason, setReason] = useState('')
  const changes = outcome === 'UPHELD' || outcome === 'PARTLY_UPHELD'
  const send = async (decided: Outcome | '') =>
    decided &&
    answer(round.id, objection.id, {
      outcome: decided,
      reason: reason.trim(),
      ...(changes && { points: Number(points) }),
    })
  return (
    <AskDialog
      {...useAbout()}
      title={t('objection.answerTo', { title: item.title })}
      confirm={t('objection.answer')}
      fields={{
        outcome: outcome === '',
        points: changes && points.trim() === '',
        reason: reason.trim() === '',
      }}
      send={() => send(outcome)}
      onClose={onClose}
    >
      {(wrong) => (
        <>
          <p className="objection-words">{objection.reason}</p>
          {objection.pointsTold !== undefined && (
            <p className="quiet">
              {t('objection.pointsTold', { points: objection.pointsTold.toFixed(item.decimals) })}
            </p>
          )}
          <Choosing
            label={t('objection.outcome')}
            wrong={wrong('outcome')}
            value={outcome}
            options={OUTCOMES.map((one) => [one, term('objectionOutcome', one)] as const)}
            onChange={setOutcome}
          />
          {changes && (
            <PointsInput
              item={item}
              hint={t(second)}
              wrong={wrong('points')}
              value={points}
              onChange={setPoints}
            />
          )}
          <ReasonField id={`${id}-reason`} value={reason} wrong={wrong('reason')} onChange={setReason} />
        </>
      )}
    </AskDialog>
  )
}
