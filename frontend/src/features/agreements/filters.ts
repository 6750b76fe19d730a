import { filtersWith } from '~/ledger/filters'

export const agreementFilters = filtersWith([
  { name: 'term', label: 'agreement.term', kind: 'choices', terms: 'agreementTerm', common: true },
  { name: 'fruitless', label: 'agreement.fruitless', kind: 'flag', common: true },
  { name: 'kind', label: 'agreement.kind', kind: 'choices', terms: 'agreementKind' },
  { name: 'subject', label: 'agreement.subject', kind: 'choices', terms: 'agreementSubject' },
  { name: 'partyType', label: 'agreement.partyType', kind: 'choices', terms: 'partyType' },
  { name: 'overdue', label: 'agreement.overdue', kind: 'flag' },
  { name: 'signedOn', label: 'agreement.signedOn', kind: 'dates' },
  { name: 'expiresOn', label: 'agreement.expiresOn', kind: 'dates' },
])
