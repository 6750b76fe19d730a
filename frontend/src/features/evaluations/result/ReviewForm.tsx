import { Button } from 'antd'
import { useState } from 'react'
import { useTexts } from '~/i18n'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { useTaking } from '~/ui/useTaking'
import { setReview } from '../acting'
import { Labelled } from '../Labelled'
import type { EvaluationDetail, ItemExplanation } from '../roundQueries'
import type { ScoreItem } from '../sheets/sheetQueries'

interface Props {
  round: EvaluationDetail
  pair: string
  rule: ScoreItem
  score: ItemExplanation
}

/** Other points than were reckoned, with the reason that the sides will read; nothing typed is lost by a refusal. */
export function ReviewForm({ round, pair, rule, score }: Props) {
  const { t } = useTexts()
  const [points, setPoints] = useState(score.review === undefined ? '' : String(score.review))
  const [reason, setReason] = useState(score.reviewReason ?? '')
  const run = useTaking({
    about: 'evaluations',
    done: t('evaluation.saved'),
    take: (set: number | undefined) => setReview(round.id, { pair, item: rule.code }, set, reason.trim()),
  })
  const [pressed, press] = useState<'set' | 'takeBack'>()
  const noReason = reason.trim() === ''
  const noPoints = points.trim() === ''
  const needed = t('ledger.end.needed')
  const send = (set: number | undefined) => {
    press(set === undefined ? 'takeBack' : 'set')
    if (!noReason && (set === undefined || !noPoints)) run.mutate(set)
  }
  return (
    <form
      className="review-form no-print"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send(Number(points))
      }}
    >
      <h3>{t('result.setReview')}</h3>
      <p className="quiet">{t('result.setReviewLead')}</p>
      <div className="review-fields">
        <Labelled
          label={t('result.reviewPoints', { most: rule.points })}
          wrong={pressed === 'set' && noPoints ? needed : undefined}
        >
          {(field) => (
            <input
              {...field}
              type="number"
              className="input figure"
              min={0}
              max={rule.points}
              step="any"
              value={points}
              onChange={({ target }) => setPoints(target.value)}
            />
          )}
        </Labelled>
        <Labelled label={t('result.reviewReasonField')} wrong={pressed && noReason ? needed : undefined}>
          {(field) => (
            <textarea
              {...field}
              className="input"
              rows={2}
              maxLength={2000}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          )}
        </Labelled>
      </div>
      {run.error && <ProblemNotice error={run.error} />}
      <p className="review-buttons">
        <Button htmlType="submit" loading={run.isPending}>
          {t('result.setReview')}
        </Button>
        {score.review !== undefined && (
          <Button disabled={run.isPending} onClick={() => send(undefined)}>
            {t('result.takeBack')}
          </Button>
        )}
      </p>
    </form>
  )
}
