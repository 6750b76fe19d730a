import type { Filter } from '~/ledger/description'

export const evaluationFilters: readonly Filter[] = [
  { name: 'state', label: 'evaluation.state', kind: 'choices', terms: 'evaluationState', common: true },
  { name: 'purpose', label: 'evaluation.purpose', kind: 'choices', terms: 'sheetPurpose', common: true },
  { name: 'pairCode', label: 'record.pairCode', kind: 'choices', reference: 'pair', common: true },
  { name: 'year', label: 'evaluation.year', kind: 'text', common: true },
]
