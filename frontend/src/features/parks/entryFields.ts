import type { Texts } from '~/i18n'
import type { Facts } from '~/ledger/description'
import type { Field } from '~/ledger/facts/fields'

export const tenantFields: readonly Field[] = [
  {
    name: 'enterprise',
    label: 'park.tenant.enterprise',
    kind: 'text',
    required: true,
    maxLength: 200,
    hint: 'park.tenant.enterpriseHint',
  },
  {
    name: 'originSide',
    label: 'park.tenant.originSide',
    kind: 'choice',
    terms: 'side',
    hint: 'park.tenant.originHint',
  },
  { name: 'stage', label: 'park.tenant.stage', kind: 'choice', terms: 'tenantStage', required: true },
  { name: 'investmentWan', label: 'park.tenant.investmentWan', kind: 'money' },
  { name: 'jobs', label: 'park.tenant.jobs', kind: 'count' },
  {
    name: 'projectCode',
    label: 'park.tenant.projectCode',
    kind: 'record',
    ledgers: ['projects'],
    hint: 'park.tenant.projectHint',
  },
]

export const indicatorFields: readonly Field[] = [
  { name: 'year', label: 'park.indicator.year', kind: 'year', required: true, alone: true },
  { name: 'outputTargetWan', label: 'park.indicator.outputTargetWan', kind: 'money' },
  { name: 'outputWan', label: 'park.indicator.outputWan', kind: 'money' },
  { name: 'taxTargetWan', label: 'park.indicator.taxTargetWan', kind: 'money' },
  { name: 'taxWan', label: 'park.indicator.taxWan', kind: 'money' },
  { name: 'investmentTargetWan', label: 'park.indicator.investmentTargetWan', kind: 'money' },
  { name: 'investmentWan', label: 'park.indicator.investmentWan', kind: 'money' },
  { name: 'tenantsTarget', label: 'park.indicator.tenantsTarget', kind: 'count' },
  { name: 'tenants', label: 'park.indicator.tenants', kind: 'count' },
  { name: 'jobsTarget', label: 'park.indicator.jobsTarget', kind: 'count' },
  { name: 'jobs', label: 'park.indicator.jobs', kind: 'count' },
  { name: 'researchTargetWan', label: 'park.indicator.researchTargetWan', kind: 'money' },
  { name: 'researchWan', label: 'park.indicator.researchWan', kind: 'money' },
  { name: 'correctionReason', label: 'park.indicator.correctionReason', kind: 'text', maxLength: 500 },
]

export const termsFields: readonly Field[] = [
  { name: 'base', label: 'park.terms.base', kind: 'choice', terms: 'benefitBase', required: true },
  {
    name: 'host',
    label: 'park.terms.host',
    kind: 'choice',
    terms: 'side',
    required: true,
    hint: 'park.terms.hostHint',
  },
  { name: 'fromOn', label: 'park.terms.fromOn', kind: 'date', required: true, hint: 'park.terms.fromHint' },
  { name: 'toOn', label: 'park.terms.toOn', kind: 'date', required: true, hint: 'park.terms.toHint' },
  { name: 'tiering', label: 'park.terms.tiering', kind: 'choice', terms: 'tiering', required: true },
  {
    name: 'tiers',
    label: 'park.terms.tiers',
    kind: 'rows',
    required: true,
    hint: 'park.terms.tiersHint',
    fields: [
      { name: 'fromWan', label: 'park.terms.fromWan', kind: 'money', required: true },
      { name: 'northeastPercent', label: 'park.terms.northeastPercent', kind: 'percent', required: true },
      { name: 'eastPercent', label: 'park.terms.eastPercent', kind: 'percent', required: true },
    ],
  },
  { name: 'partnerFloorWan', label: 'park.terms.partnerFloorWan', kind: 'money' },
  { name: 'partnerCapWan', label: 'park.terms.partnerCapWan', kind: 'money' },
  { name: 'hostFirstYears', label: 'park.terms.hostFirstYears', kind: 'count' },
  { name: 'toleranceWan', label: 'park.terms.toleranceWan', kind: 'money' },
  { name: 'settleWithinDays', label: 'park.terms.settleWithinDays', kind: 'count', required: true },
  { name: 'exitClause', label: 'park.terms.exitClause', kind: 'longText', maxLength: 2000 },
  { name: 'exitedOn', label: 'park.terms.exitedOn', kind: 'date', hint: 'park.terms.exitedHint' },
]

export const settlementFields: readonly Field[] = [
  { name: 'year', label: 'park.settlement.year', kind: 'year', required: true },
  { name: 'base', label: 'park.settlement.base', kind: 'choice', terms: 'benefitBase', required: true },
  {
    name: 'northeastFigureWan',
    label: 'park.settlement.northeastFigureWan',
    kind: 'number',
    against: 'eastFigureWan',
    hint: 'park.settlement.figureHint',
  },
  {
    name: 'eastFigureWan',
    label: 'park.settlement.eastFigureWan',
    kind: 'number',
    against: 'northeastFigureWan',
    hint: 'park.settlement.figureHint',
  },
  {
    name: 'correctionReason',
    label: 'park.settlement.correctionReason',
    kind: 'text',
    hint: 'park.settlement.correctionHint',
    maxLength: 500,
  },
]

/** What the key of an entry says, its codes in words. */
export function keyInWords(fields: readonly Field[], key: Facts, term: Texts['term']): string[] {
  return Object.entries(key).map(([name, value]) => {
    const terms = fields.find((field) => field.name === name)?.terms
    return terms ? term(terms, String(value)) : String(value)
  })
}

const FIGURES = ['northeastFigureWan', 'eastFigureWan']

/** What is filled in to report that figure: the year, what is shared, the figure itself, and why it is corrected. */
export const fieldsOfReport = (own: string) =>
  settlementFields.filter(({ name }) => name === own || !FIGURES.includes(name))

export const fieldsOfFigure = (own: string) => settlementFields.filter(({ name }) => name === own)
