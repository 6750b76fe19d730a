import type { Plan } from '~/api/types'
import { useTexts } from '~/i18n'
import '~/ledger/state.css'
import './planMark.css'

/** How far a plan has come, in words and by a mark of its own. */
export function PlanMark({ state }: { state: Plan['state'] }) {
  const { term } = useTexts()
  return (
    <span className="state plan-state" data-plan={state}>
      {term('planState', state)}
    </span>
  )
}
