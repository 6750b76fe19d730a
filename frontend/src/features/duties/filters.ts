import type { Filter } from '~/ledger/description'

export const dutyFilters: readonly Filter[] = [
  { name: 'state', label: 'duty.state', kind: 'choices', terms: 'dutyState' },
  { name: 'kind', label: 'duty.kind', kind: 'choices', terms: 'dutyKind' },
  { name: 'pairCode', label: 'record.pairCode', kind: 'choices', reference: 'pair' },
  { name: 'withSubPairs', label: 'record.withSubPairs', kind: 'flag' },
  { name: 'year', label: 'duty.year', kind: 'text' },
  { name: 'receiver', label: 'duty.receiver', kind: 'choices', terms: 'receiver' },
  { name: 'due', label: 'duty.dueOn', kind: 'dates' },
]
