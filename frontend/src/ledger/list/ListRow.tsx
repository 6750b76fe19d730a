import { Link } from '@tanstack/react-router'
import { useTexts } from '~/i18n'
import type { Column, LedgerRow, ListedLedger } from '../description'

interface Props<Row extends LedgerRow> {
  ledger: ListedLedger<Row>
  row: Row
  columns: readonly Column<Row>[]
  /** Undefined where nothing can be marked. */
  marked: boolean | undefined
  onToggle: (id: string) => void
}

export function ListRow<Row extends LedgerRow>({ ledger, row, columns, marked, onToggle }: Props<Row>) {
  const { t } = useTexts()
  return (
    <tr role="row" className="list-row" data-marked={marked}>
      {marked !== undefined && (
        <td role="cell" className="list-mark">
          <input
            type="checkbox"
            aria-label={t('list.mark', { name: row.name })}
            checked={marked}
            onChange={() => onToggle(row.id)}
          />
        </td>
      )}
      {columns.map((column) =>
        column.key === 'name' ? (
          <th key={column.key} role="rowheader" scope="row">
            <Link data-row-link {...ledger.links.record(row.id)}>
              {column.cell(row)}
            </Link>
          </th>
        ) : (
          <td key={column.key} role="cell" data-numeric={column.numeric} data-title={t(column.title)}>
            {column.cell(row)}
          </td>
        ),
      )}
    </tr>
  )
}
