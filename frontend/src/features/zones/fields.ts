import type { Field } from '~/ledger/facts/fields'

/** The facts of a zone link, in the order in which officials think of them. */
export const zoneLinkFields: readonly Field[] = [
  {
    name: 'name',
    label: 'record.name',
    kind: 'text',
    group: 'zoneLink.group.base',
    required: true,
    maxLength: 200,
  },
  { name: 'pairCode', label: 'record.pairCode', kind: 'choice', reference: 'pair', required: true },
  {
    name: 'clauses',
    label: 'record.clauses',
    kind: 'choices',
    reference: 'clause',
    required: true,
    hint: 'record.clausesHint',
  },

  {
    name: 'northeastZoneName',
    label: 'zoneLink.northeastZoneName',
    kind: 'text',
    group: 'zoneLink.group.zones',
    required: true,
    maxLength: 200,
  },
  {
    name: 'northeastZoneType',
    label: 'zoneLink.northeastZoneType',
    kind: 'choice',
    reference: 'zoneType',
    required: true,
  },
  {
    name: 'northeastRegionCode',
    label: 'zoneLink.northeastRegionCode',
    kind: 'choice',
    reference: 'region',
    within: 'NORTHEAST',
    required: true,
    hint: 'zoneLink.northeastRegionHint',
  },
  {
    name: 'eastZoneName',
    label: 'zoneLink.eastZoneName',
    kind: 'text',
    required: true,
    maxLength: 200,
  },
  {
    name: 'eastZoneType',
    label: 'zoneLink.eastZoneType',
    kind: 'choice',
    reference: 'zoneType',
    required: true,
  },
  {
    name: 'eastRegionCode',
    label: 'zoneLink.eastRegionCode',
    kind: 'choice',
    reference: 'region',
    within: 'EAST',
    required: true,
    hint: 'zoneLink.eastRegionHint',
  },
  { name: 'level', label: 'zoneLink.level', kind: 'choice', terms: 'zoneLevel', required: true },

  {
    name: 'summary',
    label: 'zoneLink.summary',
    kind: 'longText',
    group: 'zoneLink.group.content',
    required: true,
    maxLength: 4000,
  },
  { name: 'since', label: 'zoneLink.since', kind: 'date', required: true },
  { name: 'until', label: 'zoneLink.until', kind: 'date', hint: 'zoneLink.untilHint' },

  {
    name: 'experience',
    label: 'zoneLink.experience',
    kind: 'longText',
    group: 'zoneLink.group.outcome',
    maxLength: 2000,
  },
  {
    name: 'experienceRecords',
    label: 'zoneLink.experienceRecords',
    kind: 'records',
    ledgers: ['replications'],
    hint: 'zoneLink.experienceRecordsHint',
  },
  { name: 'results', label: 'zoneLink.results', kind: 'longText', maxLength: 2000 },
  { name: 'outcomes', label: 'zoneLink.outcomes', kind: 'records', hint: 'zoneLink.outcomesHint' },

  {
    name: 'sourceTitle',
    label: 'record.sourceTitle',
    kind: 'text',
    group: 'zoneLink.group.source',
    maxLength: 300,
  },
  { name: 'sourceAddress', label: 'record.sourceAddress', kind: 'address', maxLength: 500 },
]
