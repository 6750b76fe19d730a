import type { Filter } from './description'

/** The filters of every ledger, with its own among them: what is asked often stands in sight. */
export function filtersWith(own: readonly Filter[]): readonly Filter[] {
  return [
    { name: 'pairCode', label: 'record.pairCode', kind: 'choices', reference: 'pair', common: true },
    ...own.filter(({ common }) => common),
    { name: 'state', label: 'record.state', kind: 'choices', terms: 'state', common: true },
    { name: 'clause', label: 'record.clauses', kind: 'choices', reference: 'clause' },
    ...own.filter(({ common }) => !common),
    { name: 'pending', label: 'record.pending', kind: 'flag' },
    { name: 'oneSided', label: 'ledger.oneSided', kind: 'flag' },
    { name: 'withSubPairs', label: 'record.withSubPairs', kind: 'flag' },
  ]
}

/** The filters of a list of what stands within records, with its own among them. */
export function itemFiltersWith(own: readonly Filter[]): readonly Filter[] {
  return [
    { name: 'pairCode', label: 'record.pairCode', kind: 'choices', reference: 'pair', common: true },
    ...own,
    { name: 'clause', label: 'record.clauses', kind: 'choices', reference: 'clause' },
    { name: 'recordState', label: 'record.state', kind: 'choices', terms: 'state' },
    { name: 'oneSided', label: 'ledger.oneSided', kind: 'flag' },
    { name: 'withSubPairs', label: 'record.withSubPairs', kind: 'flag' },
  ]
}
