import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { useState } from 'react'
import { useTexts } from '~/i18n'
import { ProblemNotice } from '~/ui/ProblemNotice'
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
  const { message } = App.useApp()
  const client = useQueryClient()
  const [points, setPoints] = useState(score.review === undefined ? '' : String(score.review))
  const [reason, setReason] = useState(score.reviewReason ?? '')
  const run = useMutation({
    mutationFn: (set: number | undefined) =>
      setReview(round.id, { pair, item: rule.code }, set, reason.trim()),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['evaluations'] })
      void message.success(t('evaluation.saved'))
    },
  })
  const told = reason.trim() !== ''
  return (
    <form
      className="review-form no-print"
      onSubmit={(event) => {
        event.preventDefault()
        run.mutate(Number(points))
      }}
    >
      <h3>{t('result.setReview')}</h3>
      <p className="quiet">{t('result.setReviewLead')}</p>
      <div className="review-fields">
        <Labelled label={t('result.reviewPoints', { most: rule.points })}>
          {(field) => (
            <input
              {...field}
              type="number"
              className="input figure"
              min={0}
              max={rule.points}
              step="any"
              required
              value={points}
              onChange={({ target }) => setPoints(target.value)}
            />
          )}
        </Labelled>
        <Labelled label={t('result.reviewReasonField')}>
          {(field) => (
            <textarea
              {...field}
              className="input"
              rows={2}
              maxLength={2000}
              required
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          )}
        </Labelled>
      </div>
      {run.error && <ProblemNotice error={run.error} />}
      <p className="review-buttons">
        <Button htmlType="submit" loading={run.isPending} disabled={!told || points.trim() === ''}>
          {t('result.setReview')}
        </Button>
        {score.review !== undefined && (
          <Button disabled={!told || run.isPending} onClick={() => run.mutate(undefined)}>
            {t('result.takeBack')}
          </Button>
        )}
      </p>
    </form>
  )
}
