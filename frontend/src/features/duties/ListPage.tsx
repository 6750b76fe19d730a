import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Duty } from '~/api/types'
import { useTexts } from '~/i18n'
import { ExportButton } from '~/ledger/list/ExportButton'
import { Pager } from '~/ledger/list/Pager'
import { PrintedSearch } from '~/ledger/list/PrintedSearch'
import { SearchForm } from '~/ledger/list/SearchForm'
import { Total } from '~/ledger/list/Total'
import { useListState } from '~/ledger/list/useListState'
import { PairName } from '~/reference/PairName'
import { formatDate } from '~/ui/format'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { dutyColumns } from './columns'
import { DutyHead } from './DutyHead'
import { DutyMark } from './DutyMark'
import { dutyFilters } from './filters'
import { dutyPage } from './queries'
import '~/ledger/facts/facts.css'
import '~/ledger/list/list.css'
import '~/ledger/list/print.css'

/** Every duty, one a line, under whatever filters. */
export function ListPage() {
  const { t } = useTexts()
  const state = useListState(dutyFilters)
  const { data: page, error } = useQuery({ ...dutyPage(state.asked), placeholderData: keepPreviousData })
  return (
    <div className="page">
      <DutyHead>
        <Total page={page} />
      </DutyHead>
      <PrintedSearch filters={dutyFilters} search={state.search} page={page} />
      <SearchForm filters={dutyFilters} state={state} withoutText />
      <div className="list-tools no-print">
        <ExportButton title="shell.nav.duties" columns={dutyColumns} page={dutyPage} search={state.asked} />
      </div>
      {error && <ProblemNotice error={error} />}
      {page && page.items.length > 0 && <Table duties={page.items} />}
      {page?.items.length === 0 && (
        <div className="list-empty">
          <p>
            <strong>{t('list.noMatch')}</strong>
          </p>
          <p className="quiet">{t('list.noMatchHint')}</p>
        </div>
      )}
      {page && <Pager page={page} search={state.search} onChange={state.change} />}
    </div>
  )
}

function Table({ duties }: { duties: Duty[] }) {
  const { t, term, titled, language } = useTexts()
  return (
    <div className="panel rows-value">
      <table role="table" className="cards duty-board">
        <thead role="rowgroup">
          <tr role="row">
            {(['duty.one', 'record.pairCode', 'duty.state', 'duty.dueOn', 'duty.receiver'] as const).map(
              (title) => (
                <th key={title} role="columnheader" scope="col">
                  {t(title)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {duties.map((duty) => (
            <tr key={duty.code} role="row">
              <th role="rowheader" scope="row">
                <Link to="/duties/$code" params={{ code: duty.code }}>
                  {titled(duty)} <span className="figure">{duty.period}</span>
                </Link>
              </th>
              <td role="cell" data-title={t('record.pairCode')}>
                <PairName code={duty.pairCode} />
              </td>
              <td role="cell" data-title={t('duty.state')}>
                <DutyMark duty={duty} />
              </td>
              <td role="cell" data-title={t('duty.dueOn')}>
                <span className="figure">{formatDate(duty.dueOn, language)}</span>
              </td>
              <td role="cell" data-title={t('duty.receiver')}>
                {duty.receivers.map((receiver) => term('receiver', receiver)).join(t('duty.and'))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
