import { filtersWith } from '~/ledger/filters'

export const zoneLinkFilters = filtersWith([
  { name: 'zoneType', label: 'zoneLink.zoneType', kind: 'choices', reference: 'zoneType', common: true },
  { name: 'level', label: 'zoneLink.level', kind: 'choices', terms: 'zoneLevel' },
  { name: 'regionCode', label: 'zoneLink.regionCode', kind: 'choices', reference: 'region' },
  { name: 'current', label: 'zoneLink.current', kind: 'flag' },
  { name: 'fruitless', label: 'zoneLink.fruitless', kind: 'flag' },
  { name: 'since', label: 'zoneLink.since', kind: 'dates' },
])
