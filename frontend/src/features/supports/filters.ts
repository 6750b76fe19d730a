import { filtersWith } from '~/ledger/filters'

export const supportFilters = filtersWith([
  { name: 'kind', label: 'support.kind', kind: 'choices', terms: 'supportKind', common: true },
  { name: 'unused', label: 'support.unused', kind: 'flag', common: true },
  { name: 'recipientCode', label: 'support.recipientCode', kind: 'text' },
  { name: 'grantedOn', label: 'support.grantedOn', kind: 'dates' },
])
