import type { Commendation } from '../commendations/commendationQueries'
import type { Order, OrderDetail } from './orderQueries'

/** In which of the tones of records the states of orders, requests and commendations are told; none for drafts. */
export function orderTone({ state, overdue }: Pick<Order, 'state' | 'overdue'>) {
  if (state === 'ISSUED') return overdue ? 'OVERDUE' : 'PENDING'
  return state === 'REPORTED' ? 'SENT' : state === 'CLOSED' ? 'AGREED' : undefined
}

export const EXTENSION_TONES: Record<OrderDetail['extensions'][number]['state'], string> = {
  ASKED: 'SENT',
  GRANTED: 'AGREED',
  REFUSED: 'RETURNED',
  WITHDRAWN: 'WITHDRAWN',
}

export const commendationTone = ({ state }: Pick<Commendation, 'state'>) =>
  state === 'ISSUED' ? 'AGREED' : undefined
