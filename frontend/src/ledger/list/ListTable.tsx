import './table.css'
import type { Column, LedgerRow, ListedLedger } from '../description'
import { ListHead } from './ListHead'
import { ListRow } from './ListRow'
import { SkeletonRows } from './SkeletonRows'
import type { Density } from './settings'
import type { ListState } from './useListState'

interface Props<Row extends LedgerRow> {
  ledger: ListedLedger<Row>
  columns: readonly Column<Row>[]
  density: Density
  rows: Row[] | undefined
  stale: boolean
  state: ListState
  markable: boolean
}

/** A table where there is room; on a phone the same rows stand as cards. */
export function ListTable<Row extends LedgerRow>({
  ledger,
  columns,
  density,
  rows,
  stale,
  state,
  markable,
}: Props<Row>) {
  const toggle = (id: string) =>
    state.mark(state.marked.includes(id) ? state.marked.filter((one) => one !== id) : [...state.marked, id])
  return (
    <div className="list-frame">
      {/* Cards take the table's display away; the roles say what it still is. */}
      <table className="list-table" role="table" data-density={density} aria-busy={!rows || stale}>
        <ListHead
          columns={columns}
          defaultSort={ledger.defaultSort}
          state={state}
          rows={rows ?? []}
          markable={markable}
        />
        <tbody role="rowgroup">
          {rows ? (
            rows.map((row) => (
              <ListRow
                key={row.id}
                ledger={ledger}
                row={row}
                columns={columns}
                marked={markable ? state.marked.includes(row.id) : undefined}
                onToggle={toggle}
              />
            ))
          ) : (
            <SkeletonRows columns={columns.length + (markable ? 1 : 0)} />
          )}
        </tbody>
      </table>
    </div>
  )
}
