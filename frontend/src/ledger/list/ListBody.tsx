import type { ReactNode } from 'react'
import { type MessageKey, useTexts } from '~/i18n'
import { ProblemNotice } from '~/ui/ProblemNotice'
import type { Filter, Page, Question } from '../description'
import { ExportButton, type ExportedColumn } from './ExportButton'
import { Pager } from './Pager'
import { PrintedSearch } from './PrintedSearch'
import { SearchForm } from './SearchForm'
import { filtersOf, type ListSearch } from './search'
import type { ListState } from './useListState'
import './list.css'
import './print.css'
import '~/ui/skeleton.css'

interface Props<Row> {
  filters: readonly Filter[]
  state: ListState
  withoutText?: boolean
  /** What is exported, and how it is called. */
  exported: {
    title: MessageKey
    columns: readonly ExportedColumn<Row>[]
    page: (search: ListSearch) => Question<Page<Row>>
  }
  /** As far as it has been read. */
  read: { data: Page<Row> | undefined; error: Error | null }
  /** What is said where there is nothing, and what to do about it. */
  empty: readonly [MessageKey, MessageKey]
  children: (rows: Row[]) => ReactNode
}

/** Below its head, a list of documents: what is looked for, what was found, and the way to the next page. */
export function ListBody<Row>(props: Props<Row>) {
  const { filters, state, withoutText = false, exported, read, empty, children } = props
  const { data: page, error } = read
  const { t } = useTexts()
  const filtered = Object.keys(filtersOf(state.search)).length > 0
  const [nothing, hint] = filtered ? (['list.noMatch', 'list.noMatchHint'] as const) : empty
  return (
    <>
      <PrintedSearch filters={filters} search={state.search} page={page} />
      <SearchForm filters={filters} state={state} withoutText={withoutText} />
      <div className="list-tools no-print">
        <ExportButton {...exported} search={state.search} />
      </div>
      {error && <ProblemNotice error={error} />}
      {!page && !error && <div className="panel skeleton skeleton-block" />}
      {page && page.items.length > 0 && children(page.items)}
      {page?.items.length === 0 && (
        <div className="list-empty">
          <p>
            <strong>{t(nothing)}</strong>
          </p>
          <p className="quiet">{t(hint)}</p>
        </div>
      )}
      {page && <Pager page={page} search={state.search} onChange={state.change} />}
    </>
  )
}
