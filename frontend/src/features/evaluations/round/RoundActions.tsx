import { Button } from 'antd'
import { useState } from 'react'
import { useTexts } from '~/i18n'
import { ButtonLink } from '~/ui/ButtonLink'
import { STEPS, type Step } from '../acting'
import type { EvaluationDetail } from '../roundQueries'
import { DiscardDialog } from './DiscardDialog'
import { PrepareDialog } from './PrepareDialog'
import { StepDialog } from './StepDialog'

/** What this person may do with the round: exactly what the API says, and why the next step has to wait. */
export function RoundActions({ round, etag }: { round: EvaluationDetail; etag: string }) {
  const { t, term } = useTexts()
  const [open, setOpen] = useState<'CHANGE' | 'DISCARD' | Step>()
  const steps = STEPS.filter((step) => round.actions.includes(step))
  const close = () => setOpen(undefined)
  const scores = round.actions.includes('ASSESS') || round.actions.includes('SCORE_ITSELF')
  return (
    <>
      <div className="page-actions no-print">
        {round.actions.includes('CHANGE') && (
          <Button onClick={() => setOpen('CHANGE')}>{term('evaluationAction', 'CHANGE')}</Button>
        )}
        {round.actions.includes('DISCARD') && (
          <Button danger onClick={() => setOpen('DISCARD')}>
            {term('evaluationAction', 'DISCARD')}
          </Button>
        )}
        {scores && (
          <ButtonLink primary to="/evaluations/$id/scoring" params={{ id: round.id }}>
            {t('evaluation.goScoring')}
          </ButtonLink>
        )}
        {steps.map((step) => (
          <Button key={step} type="primary" onClick={() => setOpen(step)}>
            {term('evaluationAction', step)}
          </Button>
        ))}
      </div>
      {round.locks.length > 0 && (
        <ul className="evaluation-locks quiet no-print" aria-label={t('evaluation.locks')}>
          {round.locks.map(({ code, message }) => (
            <li key={code}>{message}</li>
          ))}
        </ul>
      )}
      {open === 'CHANGE' && <PrepareDialog round={round} etag={etag} onClose={close} />}
      {open === 'DISCARD' && <DiscardDialog round={round} etag={etag} onClose={close} />}
      {open && open !== 'CHANGE' && open !== 'DISCARD' && (
        <StepDialog round={round} etag={etag} step={open} onClose={close} />
      )}
    </>
  )
}
