import type { Discrepancy } from '~/api/types'
import type { ExportedColumn } from '~/ledger/list/ExportButton'
import { instantInFile } from '~/ui/format'

/** The board as a file; who spoke last is told by name, as far as the names are known. */
export const discrepancyColumns = (
  organisation: (code: string) => string,
): readonly ExportedColumn<Discrepancy>[] => [
  { title: 'discrepancy.kind', text: ({ kind }, { texts }) => texts.term('discrepancyKind', kind) },
  { title: 'discrepancy.ledger', text: ({ ledger }, { texts }) => texts.term('ledger', ledger) },
  { title: 'record.code', text: ({ code }) => code },
  { title: 'record.name', text: ({ name }) => name },
  { title: 'record.pairCode', text: ({ pairCode }, { pair }) => pair(pairCode) },
  { title: 'discrepancy.proposedBy', text: ({ side }, { texts }) => texts.t(`shell.side.${side}`) },
  { title: 'discrepancy.since', text: ({ since }) => instantInFile(since) },
  { title: 'discrepancy.days', text: ({ days }) => days },
  { title: 'discrepancy.lastWord', text: ({ lastWord }) => lastWord },
  { title: 'discrepancy.lastWordFor', text: ({ lastWordFor }) => lastWordFor && organisation(lastWordFor) },
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
