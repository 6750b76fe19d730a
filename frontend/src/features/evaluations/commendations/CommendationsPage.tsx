import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { may, useMe } from '~/api/me'
import { useTexts } from '~/i18n'
import { ExportButton } from '~/ledger/list/ExportButton'
import { Pager } from '~/ledger/list/Pager'
import { PrintedSearch } from '~/ledger/list/PrintedSearch'
import { SearchForm } from '~/ledger/list/SearchForm'
import { filtersOf } from '~/ledger/list/search'
import { Total } from '~/ledger/list/Total'
import { useListState } from '~/ledger/list/useListState'
import { PairName } from '~/reference/PairName'
import { formatDate } from '~/ui/format'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { EvaluationsHead } from '../EvaluationsHead'
import { BeginDialog } from '../orders/BeginDialog'
import { commendationColumns } from './columns'
import { type Commendation, commendationPage } from './commendationQueries'
import { commendationFilters } from './filters'
import '~/ledger/facts/facts.css'
import '~/ledger/list/list.css'
import '~/ledger/list/print.css'
import '~/ledger/state.css'
import '~/ui/skeleton.css'
import '../orders/orders.css'

/** Which pairs have been commended, and by which round. */
export function CommendationsPage() {
  const { t } = useTexts()
  const coordinates = may(useMe(), 'COORDINATE')
  const navigate = useNavigate()
  const [beginning, begin] = useState(false)
  const state = useListState(commendationFilters)
  const { data: page, error } = useQuery({
    ...commendationPage(state.search),
    placeholderData: keepPreviousData,
  })
  const filtered = Object.keys(filtersOf(state.search)).length > 0
  return (
    <div className="page">
      <EvaluationsHead>
        <Total page={page} />
        {coordinates && (
          <div className="page-actions no-print">
            <Button type="primary" onClick={() => begin(true)}>
              {t('commendation.begin')}
            </Button>
          </div>
        )}
      </EvaluationsHead>
      <p className="quiet">{t('commendation.lead')}</p>
      <PrintedSearch filters={commendationFilters} search={state.search} page={page} />
      <SearchForm filters={commendationFilters} state={state} withoutText />
      <div className="list-tools no-print">
        <ExportButton
          title="commendation.all"
          columns={commendationColumns}
          page={commendationPage}
          search={state.search}
        />
      </div>
      {error && <ProblemNotice error={error} />}
      {!page && !error && <div className="panel skeleton skeleton-block" />}
      {page && page.items.length > 0 && <Table commendations={page.items} />}
      {page?.items.length === 0 && (
        <div className="list-empty">
          <p>
            <strong>{t(filtered ? 'list.noMatch' : 'commendation.empty')}</strong>
          </p>
          <p className="quiet">
            {t(
              filtered
                ? 'list.noMatchHint'
                : coordinates
                  ? 'commendation.emptyCoordinator'
                  : 'commendation.emptyHint',
            )}
          </p>
        </div>
      )}
      {page && <Pager page={page} search={state.search} onChange={state.change} />}
      {beginning && (
        <BeginDialog
          title="commendation.begin"
          lead="commendation.beginLead"
          onGo={(evaluation) => void navigate({ to: '/commendations/new', search: { evaluation } })}
          onClose={() => begin(false)}
        />
      )}
    </div>
  )
}

const HEADS = ['commendation.one', 'commendation.pairs', 'order.state', 'order.issuedOn'] as const

function Table({ commendations }: { commendations: Commendation[] }) {
  const { t, term, language } = useTexts()
  return (
    <div className="panel rows-value">
      <table role="table" className="cards order-list">
        <thead role="rowgroup">
          <tr role="row">
            {HEADS.map((title) => (
              <th key={title} role="columnheader" scope="col">
                {t(title)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {commendations.map((one) => (
            <tr key={one.id} role="row">
              <th role="rowheader" scope="row">
                <Link to="/commendations/$id" params={{ id: one.id }}>
                  {one.title}
                </Link>{' '}
                <span className="quiet figure">{one.number ?? one.code}</span>
              </th>
              <td role="cell" data-title={t('commendation.pairs')}>
                <ul className="commended">
                  {one.pairCodes.map((code) => (
                    <li key={code}>
                      <PairName code={code} />
                    </li>
                  ))}
                </ul>
              </td>
              <td role="cell" data-title={t('order.state')}>
                <span className="state">{term('commendationState', one.state)}</span>
              </td>
              <td role="cell" data-title={t('order.issuedOn')}>
                <span className="figure">{one.issuedOn ? formatDate(one.issuedOn, language) : '—'}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
