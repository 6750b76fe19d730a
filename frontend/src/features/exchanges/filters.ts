import { filtersWith } from '~/ledger/filters'

export const exchangeFilters = filtersWith([
  { name: 'kind', label: 'exchange.kind', kind: 'choices', terms: 'exchangeKind', common: true },
  {
    name: 'direction',
    label: 'exchange.direction',
    kind: 'choices',
    terms: 'exchangeDirection',
    common: true,
  },
  { name: 'year', label: 'exchange.year', kind: 'text', common: true },
  { name: 'begunOn', label: 'exchange.startsOn', kind: 'dates' },
  { name: 'endingWithin', label: 'exchange.endingWithin', kind: 'text' },
  { name: 'activeOn', label: 'exchange.activeOn', kind: 'date' },
])
