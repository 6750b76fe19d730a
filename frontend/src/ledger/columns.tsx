import type { Side } from '~/api/types'
import { PairName } from '~/reference/PairName'
import { instantInFile } from '~/ui/format'
import { Instant } from '~/ui/Instant'
import type { Column, LedgerRow } from './description'
import { FactValue } from './facts/FactValue'
import type { Field } from './facts/fields'
import { PendingBadge, StateTag } from './StateTag'

/** The row of any ledger as lists show it. */
export interface ListedRow extends LedgerRow {
  pairCode: string
  side: Side
  pendingState?: string | null
  updatedAt: string
}

/** The columns of every ledger, then its own: where a list is too wide, what it is and where it stands are in sight. */
export function columnsWith<Row extends ListedRow>(own: readonly Column<Row>[]): readonly Column<Row>[] {
  return [
    { key: 'name', title: 'record.name', sort: 'name', cell: (row) => row.name, text: (row) => row.name },
    {
      key: 'code',
      title: 'record.code',
      sort: 'code',
      cell: (row) => <span className="figure">{row.code}</span>,
      text: (row) => row.code,
    },
    {
      key: 'pairCode',
      title: 'record.pairCode',
      cell: (row) => <PairName code={row.pairCode} />,
      text: (row, naming) => naming.pair(row.pairCode),
    },
    {
      key: 'state',
      title: 'record.state',
      cell: (row) => (
        <span className="value-list">
          <StateTag state={row.state} of={row} />
          {row.pendingState && row.state === 'AGREED' && <PendingBadge state={row.pendingState} />}
        </span>
      ),
      text: (row, { texts }) => texts.term('state', row.state),
    },
    ...own.filter(({ optional }) => !optional),
    ...own.filter(({ optional }) => optional),
    {
      key: 'updatedAt',
      title: 'record.updatedAt',
      sort: 'updatedAt',
      cell: (row) => <Instant at={row.updatedAt} />,
      text: (row) => instantInFile(row.updatedAt),
    },
  ]
}

/** A fact in a cell, as the record shows it. */
export function factCell<Row>(
  fields: readonly Field[],
  name: keyof Row & string,
): (row: Row) => React.ReactNode {
  const field = fields.find((one) => one.name === name)
  return (row) => field && <FactValue field={field} value={row[name]} rounded />
}
