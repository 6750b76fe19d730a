import type { Filter } from '~/ledger/description'

export const orderFilters: readonly Filter[] = [
  { name: 'state', label: 'order.state', kind: 'choices', terms: 'orderState', common: true },
  { name: 'light', label: 'order.light', kind: 'choices', terms: 'orderLight', common: true },
  { name: 'pairCode', label: 'record.pairCode', kind: 'choices', reference: 'pair', common: true },
  { name: 'year', label: 'evaluation.year', kind: 'text', common: true },
]
