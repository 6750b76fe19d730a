import { useTexts } from '~/i18n'
import type { EvaluationState } from './roundQueries'
import '~/ledger/state.css'
import './evaluationMark.css'

/** How far a round has come, in words and by a mark of its own. */
export function EvaluationMark({ state }: { state: EvaluationState }) {
  const { term } = useTexts()
  return (
    <span className="state evaluation-state" data-evaluation={state}>
      {term('evaluationState', state)}
    </span>
  )
}
