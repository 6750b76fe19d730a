import type { Field } from '~/ledger/facts/fields'
import { indicatorFields, settlementFields, tenantFields, termsFields } from './entryFields'
import { LISTS } from './lists'

/** The facts of a park, in the order in which officials think of them. */
export const parkFields: readonly Field[] = [
  {
    name: 'name',
    label: 'record.name',
    kind: 'text',
    group: 'park.group.base',
    required: true,
    maxLength: 200,
  },
  { name: 'pairCode', label: 'record.pairCode', kind: 'choice', reference: 'pair', required: true },
  { name: 'kind', label: 'park.kind', kind: 'choice', terms: 'parkKind', required: true },
  { name: 'level', label: 'park.level', kind: 'choice', terms: 'parkLevel' },
  {
    name: 'clauses',
    label: 'record.clauses',
    kind: 'choices',
    reference: 'clause',
    required: true,
    hint: 'record.clausesHint',
  },
  { name: 'establishedOn', label: 'park.establishedOn', kind: 'date' },
  { name: 'summary', label: 'park.summary', kind: 'longText', maxLength: 4000 },

  {
    name: 'hostRegionCode',
    label: 'park.hostRegionCode',
    kind: 'choice',
    reference: 'region',
    within: 'PAIR',
    group: 'park.group.zones',
    required: true,
    hint: 'park.hostRegionHint',
  },
  { name: 'hostZone', label: 'park.hostZone', kind: 'text', maxLength: 200 },
  {
    name: 'partnerRegionCode',
    label: 'park.partnerRegionCode',
    kind: 'choice',
    reference: 'region',
    within: 'PAIR',
    requiredOfTwo: true,
    hint: 'park.partnerRegionHint',
  },
  { name: 'partnerZone', label: 'park.partnerZone', kind: 'text', maxLength: 200 },

  {
    name: 'plannedAreaKm2',
    label: 'park.plannedAreaKm2',
    kind: 'quantity',
    group: 'park.group.size',
    hint: 'park.areaDigits',
  },
  { name: 'coreAreaKm2', label: 'park.coreAreaKm2', kind: 'quantity', hint: 'park.areaHint' },
  { name: 'builtAreaKm2', label: 'park.builtAreaKm2', kind: 'quantity', hint: 'park.areaHint' },
  { name: 'management', label: 'park.management', kind: 'choice', terms: 'parkManagement' },
  { name: 'companyName', label: 'park.companyName', kind: 'text', maxLength: 200 },
  { name: 'companyCreditCode', label: 'park.companyCreditCode', kind: 'text', maxLength: 18 },
  {
    name: 'companyCreditCodeReason',
    label: 'park.companyCreditCodeReason',
    kind: 'text',
    maxLength: 200,
    hint: 'park.companyCreditCodeReasonHint',
    when: ({ companyCreditCode, companyCreditCodeReason }) =>
      Boolean(companyCreditCode ?? companyCreditCodeReason),
  },
  {
    name: 'companyNortheastPercent',
    label: 'park.companyNortheastPercent',
    kind: 'percent',
    hint: 'park.sharesHint',
  },
  { name: 'companyEastPercent', label: 'park.companyEastPercent', kind: 'percent', hint: 'park.sharesHint' },

  {
    name: 'sourceTitle',
    label: 'record.sourceTitle',
    kind: 'text',
    group: 'park.group.source',
    maxLength: 300,
  },
  { name: 'sourceAddress', label: 'record.sourceAddress', kind: 'address', maxLength: 500 },

  {
    name: 'tenants',
    label: 'park.tenants',
    kind: 'rows',
    group: 'park.group.elsewhere',
    fields: tenantFields,
    key: LISTS.tenants.key,
    elsewhere: true,
  },
  {
    name: 'indicators',
    label: 'park.indicators',
    kind: 'rows',
    fields: indicatorFields,
    key: LISTS.indicators.key,
    elsewhere: true,
  },
  {
    name: 'benefitTerms',
    label: 'park.benefitTerms',
    kind: 'rows',
    fields: termsFields,
    key: LISTS.benefitTerms.key,
    elsewhere: true,
  },
  {
    name: 'settlements',
    label: 'park.settlements',
    kind: 'rows',
    fields: settlementFields,
    key: LISTS.settlements.key,
    elsewhere: true,
  },
]

/** Told by the API, not typed. */
export const NEXT_SETTLEMENT: Field = {
  name: 'nextSettlementOn',
  label: 'park.nextSettlementOn',
  kind: 'date',
}
export const OUTPUT: Field = { name: 'outputWan', label: 'park.outputWan', kind: 'money' }
