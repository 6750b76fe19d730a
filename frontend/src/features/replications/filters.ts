import { filtersWith } from '~/ledger/filters'

export const replicationFilters = filtersWith([
  { name: 'stage', label: 'replication.stage', kind: 'choices', terms: 'replicationStage', common: true },
  { name: 'effect', label: 'replication.effect', kind: 'choices', terms: 'effectSeen' },
  { name: 'manner', label: 'replication.manner', kind: 'choices', terms: 'adoptionManner' },
  {
    name: 'practiceRegionCode',
    label: 'replication.practiceRegionCode',
    kind: 'choices',
    reference: 'region',
  },
  {
    name: 'adopterRegionCode',
    label: 'replication.adopterRegionCode',
    kind: 'choices',
    reference: 'region',
  },
  { name: 'adoptedOn', label: 'replication.adoptedOn', kind: 'dates' },
  { name: 'practiceCode', label: 'replication.practiceCode', kind: 'text' },
])
