import type { PlanDetail } from '~/api/types'
import { useTexts } from '~/i18n'
import { useSideName } from '~/reference/useSideName'
import '~/ui/notice.css'

/** Why one side has given the plan up, as long as the other one has not said so too. */
export function Abandonment({ plan }: { plan: PlanDetail }) {
  const { t } = useTexts()
  const nameOf = useSideName(plan.pairCode)
  const [side, other] = plan.abandonedBy
  const said = plan.history.findLast(({ kind }) => kind === 'ABANDONED')
  if (plan.state !== 'ABANDONED' || !side || !said) return null
  const alone = nameOf('EAST') === undefined
  const text = alone ? 'plan.abandonedAlone' : other ? 'plan.abandonedByBoth' : 'plan.abandonedByOne'
  return (
    <div className="notice" data-tone="wait" role="status">
      <div>
        <p>{t(text, { name: nameOf(said.side ?? side) ?? '' })}</p>
        <p>{said.reason}</p>
      </div>
    </div>
  )
}
