import { useQuery } from '@tanstack/react-query'
import { useTexts } from '~/i18n'
import { AskDialog } from '~/ui/AskDialog'
import { lead, type Step } from '../acting'
import { leaderOf } from '../leading'
import { type EvaluationDetail, progressQuery } from '../roundQueries'
import { useAbout } from '../useAbout'
import { leftUndone } from './coverage'

interface Props {
  round: EvaluationDetail
  etag: string
  step: Step
  onClose: () => void
}

/** Says what a step ends and begins, and what has not been done yet; what is refused is told here. */
export function StepDialog({ round, etag, step, onClose }: Props) {
  const { t, term } = useTexts()
  return (
    <AskDialog
      {...useAbout()}
      title={term('evaluationAction', step)}
      send={() => lead(round.id, step, etag)}
      onClose={onClose}
    >
      {() => (
        <>
          <p>{t(explained(step, round), { who: t(leaderOf(round.purpose)) })}</p>
          {step === 'BEGIN_REVIEW' && <Undone id={round.id} kind="SELF" />}
          {step === 'OPEN_OBJECTIONS' && <Undone id={round.id} kind="EXPERT" />}
        </>
      )}
    </AskDialog>
  )
}

/** What is otherwise where nobody may object, and where a pair evaluates itself. */
function explained(step: Step, { purpose, objectionsDays }: EvaluationDetail) {
  if (step === 'OPEN_OBJECTIONS' && objectionsDays === 0) return 'evaluation.explainNoObjections'
  if (step === 'PUBLISH' && purpose === 'SELF') return 'evaluation.explainPublishSelf'
  return `evaluation.explain.${step}` as const
}

function Undone({ id, kind }: { id: string; kind: 'SELF' | 'EXPERT' }) {
  const { t } = useTexts()
  const { data } = useQuery(progressQuery(id))
  const undone = data && leftUndone(data, kind)
  if (!undone || undone.done === undone.due) return null
  return (
    <p className="evaluation-late">
      {t('evaluation.unfinished')}
      {t(kind === 'SELF' ? 'evaluation.unfinishedSelf' : 'evaluation.unfinishedExpert', undone)}
    </p>
  )
}
