import type { Plan } from '~/api/types'
import { useTexts } from '~/i18n'
import { formatDate } from '~/ui/format'
import { yearOf } from './period'

/** For which time a plan is: a year by its number, anything else by its days. */
export function Period({ plan }: { plan: Pick<Plan, 'periodFrom' | 'periodTo'> }) {
  const { t, language } = useTexts()
  const year = yearOf(plan.periodFrom, plan.periodTo)
  return (
    <span className="figure">
      {year
        ? t('duty.ofYear', { year })
        : `${formatDate(plan.periodFrom, language)} – ${formatDate(plan.periodTo, language)}`}
    </span>
  )
}
