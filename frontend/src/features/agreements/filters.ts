import { filtersWith } from '~/ledger/filters'

export const agreementFilters = filtersWith([
  { name: 'kind', label: 'agreement.kind', kind: 'choices', terms: 'agreementKind', common: true },
  { name: 'subject', label: 'agreement.subject', kind: 'choices', terms: 'agreementSubject' },
  { name: 'partyType', label: 'agreement.partyType', kind: 'choices', terms: 'partyType' },
  { name: 'fruitless', label: 'agreement.fruitless', kind: 'flag' },
  { name: 'overdue', label: 'agreement.overdue', kind: 'flag' },
  { name: 'signedOn', label: 'agreement.signedOn', kind: 'dates' },
  { name: 'expiresOn', label: 'agreement.expiresOn', kind: 'dates' },
])
