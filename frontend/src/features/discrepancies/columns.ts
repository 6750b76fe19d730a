import type { Discrepancy } from '~/api/types'
import type { ExportedColumn } from '~/ledger/list/ExportButton'

/** The board as a file. */
export const discrepancyColumns: readonly ExportedColumn<Discrepancy>[] = [
  { title: 'discrepancy.kind', text: ({ kind }, { texts }) => texts.term('discrepancyKind', kind) },
  { title: 'discrepancy.ledger', text: ({ ledger }, { texts }) => texts.term('ledger', ledger) },
  { title: 'record.code', text: ({ code }) => code },
  { title: 'record.name', text: ({ name }) => name },
  { title: 'record.pairCode', text: ({ pairCode }, { pair }) => pair(pairCode) },
  { title: 'discrepancy.proposedBy', text: ({ side }, { texts }) => texts.t(`shell.side.${side}`) },
  { title: 'discrepancy.since', text: ({ since }) => since },
  { title: 'discrepancy.days', text: ({ days }) => days },
  { title: 'discrepancy.lastWord', text: ({ lastWord }) => lastWord },
  { title: 'discrepancy.lastWordFor', text: ({ lastWordFor }) => lastWordFor },
  {
    title: 'discrepancy.inForce',
    money: true,
    text: ({ kind, inForceWan }) => (kind === 'ONE_SIDED' ? undefined : inForceWan),
  },
  {
    title: 'discrepancy.beside',
    money: true,
    text: ({ kind, inForceWan }) => (kind === 'ONE_SIDED' ? inForceWan : undefined),
  },
  { title: 'discrepancy.proposed', money: true, text: ({ proposedWan }) => proposedWan },
  { title: 'discrepancy.countered', money: true, text: ({ counteredWan }) => counteredWan },
]
