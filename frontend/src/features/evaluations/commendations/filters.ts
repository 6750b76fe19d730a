import type { Filter } from '~/ledger/description'

export const commendationFilters: readonly Filter[] = [
  { name: 'state', label: 'order.state', kind: 'choices', terms: 'commendationState', common: true },
  { name: 'pairCode', label: 'record.pairCode', kind: 'choices', reference: 'pair', common: true },
]
