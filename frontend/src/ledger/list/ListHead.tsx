import { useTexts } from '~/i18n'
import type { Column, LedgerRow } from '../description'
import { nextSort } from './search'
import type { ListState } from './useListState'

interface Props<Row> {
  columns: readonly Column<Row>[]
  defaultSort: string
  state: ListState
  rows: LedgerRow[]
  markable: boolean
}

export function ListHead<Row>({ columns, defaultSort, state, rows, markable }: Props<Row>) {
  const { t } = useTexts()
  const sort = typeof state.search.sort === 'string' ? state.search.sort : undefined
  const allMarked = rows.length > 0 && rows.every((row) => state.marked.includes(row.id))
  return (
    <thead role="rowgroup">
      <tr role="row">
        {markable && (
          <th role="columnheader" scope="col" className="list-mark">
            <input
              type="checkbox"
              aria-label={t('list.markAll')}
              checked={allMarked}
              onChange={() => state.mark(allMarked ? [] : rows.map((row) => row.id))}
            />
          </th>
        )}
        {columns.map((column) => (
          <th
            key={column.key}
            role="columnheader"
            scope="col"
            data-numeric={column.numeric}
            aria-sort={ariaSort(column, sort ?? defaultSort)}
          >
            {column.sort ? (
              <button
                type="button"
                className="sort-button"
                onClick={() => state.change({ sort: nextSort(sort, column.sort ?? '') })}
              >
                {t(column.title)}
                <span className="sort-mark" aria-hidden />
              </button>
            ) : (
              t(column.title)
            )}
          </th>
        ))}
      </tr>
    </thead>
  )
}

function ariaSort({ sort }: { sort?: string }, current: string) {
  if (!sort) return undefined
  if (current === sort) return 'ascending'
  return current === `-${sort}` ? 'descending' : 'none'
}
