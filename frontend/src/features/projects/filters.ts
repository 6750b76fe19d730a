import { filtersWith } from '~/ledger/filters'

export const projectFilters = filtersWith([
  { name: 'stage', label: 'project.stage', kind: 'choices', terms: 'stage', common: true },
  { name: 'reached', label: 'project.reached', kind: 'choices', terms: 'stage' },
  { name: 'idleMonths', label: 'project.idleMonths', kind: 'text' },
  { name: 'late', label: 'project.late', kind: 'flag' },
  { name: 'stageSince', label: 'project.stageSince', kind: 'dates' },
  { name: 'kind', label: 'project.kind', kind: 'choices', terms: 'projectKind' },
  { name: 'industryCode', label: 'project.industryCode', kind: 'choices', reference: 'industry' },
  { name: 'regionCode', label: 'project.regionCode', kind: 'choices', reference: 'region' },
  { name: 'flagship', label: 'project.flagship', kind: 'flag' },
  { name: 'nationalProjectCode', label: 'project.nationalProjectCode', kind: 'text' },
  { name: 'totalInvestmentWan', label: 'project.totalInvestmentInWan', kind: 'amounts' },
  { name: 'attributedTo', label: 'project.attributedTo', kind: 'choices', reference: 'pair' },
  { name: 'signedOn', label: 'project.signedOn', kind: 'dates' },
])
