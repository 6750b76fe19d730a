import { useTexts } from '~/i18n'
import type { Order } from './orderQueries'
import './orders.css'

/** Red is late now, amber is due soon or was late once; a colour never stands alone. */
export function OrderLight({
  order: { light, wasLate, overdue },
}: {
  order: Pick<Order, 'light' | 'wasLate' | 'overdue'>
}) {
  const { t, term } = useTexts()
  if (!light) return null
  return (
    <span className="order-light" data-light={light}>
      {term('orderLight', light)}
      {wasLate && !overdue && ` · ${t('order.wasLate')}`}
    </span>
  )
}
