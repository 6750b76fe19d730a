import type { Filter } from '~/ledger/description'

export const discrepancyFilters: readonly Filter[] = [
  { name: 'kind', label: 'discrepancy.kind', kind: 'choices', terms: 'discrepancyKind' },
  { name: 'pairCode', label: 'record.pairCode', kind: 'choices', reference: 'pair' },
  { name: 'withSubPairs', label: 'record.withSubPairs', kind: 'flag' },
  { name: 'ledger', label: 'discrepancy.ledger', kind: 'choices', terms: 'ledger' },
  { name: 'olderThanDays', label: 'discrepancy.olderThanDays', kind: 'text' },
]
