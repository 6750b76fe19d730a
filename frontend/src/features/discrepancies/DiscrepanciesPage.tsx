import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useId } from 'react'
import { useTexts } from '~/i18n'
import { useFieldsOfLedgers } from '~/ledger/facts/fieldsOfLedgers'
import { ExportButton } from '~/ledger/list/ExportButton'
import { FilterControl } from '~/ledger/list/FilterControl'
import { Pager } from '~/ledger/list/Pager'
import { PrintedSearch } from '~/ledger/list/PrintedSearch'
import { filtersOf } from '~/ledger/list/search'
import { Total } from '~/ledger/list/Total'
import { type ListState, useListState } from '~/ledger/list/useListState'
import { dayOf } from '~/routing/day'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { discrepancyColumns } from './columns'
import { DiscrepancyItem } from './DiscrepancyItem'
import { discrepancyFilters } from './filters'
import { discrepancyPage, organisationNamesQuery } from './queries'
import { SummaryTable } from './SummaryTable'
import '~/ledger/list/list.css'
import '~/ledger/list/print.css'
import '~/ui/skeleton.css'
import './discrepancies.css'

const SORTS = ['since', '-since', 'pairCode', 'ledger'] as const
const PLACES = ['a', 'b', 'c']

/** What both sides do not say alike: pair by pair, then record by record. */
export function DiscrepanciesPage() {
  const { t, named } = useTexts()
  const state = useListState(discrepancyFilters)
  const query = useQuery({ ...discrepancyPage(state.asked), placeholderData: keepPreviousData })
  const page = query.data
  const { data: organisations } = useQuery(organisationNamesQuery)
  const organisationName = (code: string) => {
    const found = organisations?.get(code)
    return found ? named(found) : code
  }
  const fields = useFieldsOfLedgers([
    ...new Set(
      page?.items.flatMap(({ ledger, differences }) => (differences.length > 0 ? [ledger] : [])).sort(),
    ),
  ])
  return (
    <div className="page">
      <h1>{t('shell.nav.discrepancies')}</h1>
      <p className="quiet">{t('discrepancy.lead')}</p>
      <SummaryTable asOf={dayOf(state.asked.asOf)} />
      <header className="page-head" id="discrepancies">
        <h2>{t('discrepancy.list')}</h2>
        {!query.error && <Total page={page} />}
      </header>
      <PrintedSearch filters={discrepancyFilters} search={state.search} page={page} />
      <search className="search-form no-print">
        {discrepancyFilters.map((filter) => (
          <FilterControl key={filter.name} filter={filter} state={state} />
        ))}
        <SortControl state={state} />
      </search>
      <div className="list-tools no-print">
        {Object.keys(filtersOf(state.search)).length > 0 && (
          <Button type="link" onClick={() => state.replace({})}>
            {t('list.clear')}
          </Button>
        )}
        <ExportButton
          title="shell.nav.discrepancies"
          columns={discrepancyColumns(organisationName)}
          page={discrepancyPage}
          search={state.asked}
        />
      </div>
      {query.error && <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />}
      <ul className="discrepancies" aria-busy={!page || query.isPlaceholderData}>
        {query.isPending &&
          PLACES.map((place) => <li key={place} className="panel skeleton discrepancy-place" />)}
        {page?.items.map((item) => (
          <DiscrepancyItem key={item.id} item={item} fields={fields?.get(item.ledger)} />
        ))}
      </ul>
      {page?.items.length === 0 && <Nothing filtered={Object.keys(filtersOf(state.search)).length > 0} />}
      {page && <Pager page={page} search={state.search} onChange={state.change} />}
    </div>
  )
}

function Nothing({ filtered }: { filtered: boolean }) {
  const { t } = useTexts()
  return (
    <div className="list-empty">
      <p>
        <strong>{t(filtered ? 'list.noMatch' : 'discrepancy.nothing')}</strong>
      </p>
      <p className="quiet">{t(filtered ? 'list.noMatchHint' : 'discrepancy.nothingHint')}</p>
    </div>
  )
}

function SortControl({ state }: { state: ListState }) {
  const { t, term } = useTexts()
  const id = useId()
  return (
    <div className="search-field">
      <label htmlFor={id}>{t('discrepancy.order')}</label>
      <select
        id={id}
        className="discrepancy-order"
        value={String(state.search.sort ?? 'since')}
        onChange={({ target: { value } }) => state.change({ sort: value === 'since' ? undefined : value })}
      >
        {SORTS.map((sort) => (
          <option key={sort} value={sort}>
            {term('discrepancyOrder', sort)}
          </option>
        ))}
      </select>
    </div>
  )
}
