import type { Filter } from '~/ledger/description'

export const projectFilters: readonly Filter[] = [
  { name: 'pairCode', label: 'project.pairCode', kind: 'choices', reference: 'pair', common: true },
  { name: 'stage', label: 'project.stage', kind: 'choices', terms: 'stage', common: true },
  { name: 'state', label: 'project.state', kind: 'choices', terms: 'state', common: true },
  { name: 'kind', label: 'project.kind', kind: 'choices', terms: 'projectKind' },
  { name: 'clause', label: 'project.clauses', kind: 'choices', reference: 'clause' },
  { name: 'industryCode', label: 'project.industryCode', kind: 'choices', reference: 'industry' },
  { name: 'regionCode', label: 'project.regionCode', kind: 'choices', reference: 'region' },
  { name: 'flagship', label: 'project.flagship', kind: 'flag' },
  { name: 'pending', label: 'project.pending', kind: 'flag' },
  { name: 'withSubPairs', label: 'project.withSubPairs', kind: 'flag' },
  { name: 'nationalProjectCode', label: 'project.nationalProjectCode', kind: 'text' },
  { name: 'totalInvestmentWan', label: 'project.totalInvestmentInWan', kind: 'amounts' },
  { name: 'signedOn', label: 'project.signedOn', kind: 'dates' },
]
