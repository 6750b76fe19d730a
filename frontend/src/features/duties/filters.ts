import type { Filter } from '~/ledger/description'

export const dutyFilters: readonly Filter[] = [
  { name: 'state', label: 'duty.state', kind: 'choices', terms: 'dutyState', common: true },
  { name: 'kind', label: 'duty.kind', kind: 'choices', terms: 'dutyKind', common: true },
  { name: 'pairCode', label: 'record.pairCode', kind: 'choices', reference: 'pair', common: true },
  { name: 'withSubPairs', label: 'record.withSubPairs', kind: 'flag' },
  { name: 'year', label: 'duty.year', kind: 'text', common: true },
  { name: 'receiver', label: 'duty.receiver', kind: 'choices', terms: 'receiver' },
  { name: 'due', label: 'duty.dueOn', kind: 'dates' },
]
