import { filtersWith } from '~/ledger/filters'

export const parkFilters = filtersWith([
  { name: 'kind', label: 'park.kind', kind: 'choices', terms: 'parkKind', common: true },
  { name: 'settlementOverdue', label: 'park.settlementOverdue', kind: 'flag', common: true },
  { name: 'level', label: 'park.level', kind: 'choices', terms: 'parkLevel' },
  { name: 'regionCode', label: 'park.hostRegionCode', kind: 'choices', reference: 'region' },
])
