import type { Filter } from '~/ledger/description'

export const planFilters: readonly Filter[] = [
  { name: 'kind', label: 'plan.kind', kind: 'choices', terms: 'dutyKind', common: true },
  { name: 'state', label: 'plan.state', kind: 'choices', terms: 'planState', common: true },
  { name: 'pairCode', label: 'record.pairCode', kind: 'choices', reference: 'pair', common: true },
  { name: 'year', label: 'plan.year', kind: 'text', common: true },
  { name: 'dutyCode', label: 'plan.duty', kind: 'text' },
  { name: 'withSubPairs', label: 'record.withSubPairs', kind: 'flag' },
]
