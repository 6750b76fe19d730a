import type { PlanDetail } from '~/api/types'
import { useTexts } from '~/i18n'
import { usePair } from '~/reference/usePair'
import { useSideName } from '~/reference/useSideName'
import '~/ui/notice.css'

/** Why one side has given the plan up, as long as the other one has not said so too. */
export function Abandonment({ plan }: { plan: PlanDetail }) {
  const { t } = useTexts()
  const pair = usePair(plan.pairCode)
  const nameOf = useSideName(plan.pairCode)
  const [side, other] = plan.abandonedBy
  const said = plan.history.findLast(({ kind }) => kind === 'ABANDONED')
  if (plan.state !== 'ABANDONED' || !side || !said || !pair) return null
  const shared = other ? 'plan.abandonedByBoth' : 'plan.abandonedByOne'
  const text = pair.east ? shared : 'plan.abandonedAlone'
  return (
    <div className="notice" data-tone="wait" role="status">
      <div>
        <p>{t(text, { name: nameOf(said.side ?? side) ?? '' })}</p>
        <p>{said.reason}</p>
      </div>
    </div>
  )
}
