import { useTexts } from '~/i18n'
import type { Order } from './orderQueries'

/** How long there is until the due day, or how long it has passed; nothing once it is done or before it is issued. */
export function DaysLeft({ order: { state, overdue, workingDaysLeft: left } }: Props) {
  const { t } = useTexts()
  if (left === undefined || state !== 'ISSUED') return null
  const text =
    left === 0 && !overdue
      ? t('order.dueToday')
      : t(overdue ? 'order.daysLate' : 'order.daysLeft', { count: Math.abs(left) })
  return <span className={overdue ? 'wrong' : 'quiet'}>{text}</span>
}

interface Props {
  order: Pick<Order, 'state' | 'overdue' | 'workingDaysLeft'>
}
