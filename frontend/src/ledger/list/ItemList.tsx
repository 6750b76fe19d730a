import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { lazy, type ReactNode, Suspense } from 'react'
import { type MessageKey, useTexts } from '~/i18n'
import { ProblemNotice } from '~/ui/ProblemNotice'
import type { Column, Filter, Page, Question } from '../description'
import { ExportButton } from './ExportButton'
import { Pager } from './Pager'
import { PrintedSearch } from './PrintedSearch'
import { SearchForm } from './SearchForm'
import type { ListSearch } from './search'
import { Total } from './Total'
import { useListState } from './useListState'
import '../facts/facts.css'
import './list.css'
import './print.css'
import './itemList.css'

const FigureLine = lazy(() => import('./FigureLine'))

/** A column of the table and of the file that is made of it. */
export interface ItemColumn<Row>
  extends Pick<Column<Row>, 'title' | 'numeric' | 'money' | 'onlyWith' | 'text'> {
  cell: (row: Row) => ReactNode
}

interface Props<Row> {
  title: MessageKey
  lead: MessageKey
  filters: readonly Filter[]
  page: (search: ListSearch) => Question<Page<Row>>
  columns: readonly ItemColumn<Row>[]
}

/** A list of what stands within records: to be read and opened at its record, not to be acted upon. */
export function ItemList<Row extends { id: string }>({ title, lead, filters, page, columns }: Props<Row>) {
  const { t } = useTexts()
  const state = useListState(filters)
  const { data, error } = useQuery({
    ...page(state.asked),
    placeholderData: keepPreviousData,
  })
  const shown = columns.filter(({ onlyWith }) => !onlyWith || state.search[onlyWith] !== undefined)
  return (
    <div className="page">
      <header className="page-head">
        <h1>{t(title)}</h1>
        <Total page={data} />
      </header>
      <p className="quiet">{t(lead)}</p>
      <PrintedSearch filters={filters} search={state.search} page={data} />
      <SearchForm filters={filters} state={state} withoutText />
      <div className="list-tools no-print">
        <ExportButton title={title} columns={shown} page={page} search={state.asked} />
      </div>
      {error && <ProblemNotice error={error} />}
      {state.figure && (
        <Suspense>
          <FigureLine code={state.figure} search={state.asked} page={data} />
        </Suspense>
      )}
      <div className="rows-value panel">
        <table className="cards item-list">
          <thead>
            <tr>
              {shown.map((column) => (
                <th key={column.title} scope="col" className={column.numeric ? 'numeric' : undefined}>
                  {t(column.title)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data?.items.map((row) => (
              <tr key={row.id}>
                {shown.map((column) => (
                  <td
                    key={column.title}
                    data-title={t(column.title)}
                    className={column.numeric ? 'numeric figure' : undefined}
                  >
                    {column.cell(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {data?.items.length === 0 && <p className="quiet">{t('overview.noData')}</p>}
      </div>
      {data && <Pager page={data} search={state.search} onChange={state.change} />}
    </div>
  )
}
