import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { may, useMe } from '~/api/me'
import type { Plan } from '~/api/types'
import { useTexts } from '~/i18n'
import { ExportButton } from '~/ledger/list/ExportButton'
import { Pager } from '~/ledger/list/Pager'
import { PrintedSearch } from '~/ledger/list/PrintedSearch'
import { SearchForm } from '~/ledger/list/SearchForm'
import { filtersOf } from '~/ledger/list/search'
import { Total } from '~/ledger/list/Total'
import { useListState } from '~/ledger/list/useListState'
import { PairName } from '~/reference/PairName'
import { ButtonLink } from '~/ui/ButtonLink'
import { Instant } from '~/ui/Instant'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { planColumns } from './columns'
import { planFilters } from './filters'
import { Period } from './Period'
import { PlanMark } from './PlanMark'
import { PlansHead } from './PlansHead'
import { planPage } from './queries'
import '~/ledger/facts/facts.css'
import '~/ledger/list/list.css'
import '~/ledger/list/print.css'
import './plans.css'

/** What both sides write together: under way for them, filed for those who receive it. */
export function PlansPage() {
  const { t } = useTexts()
  const me = useMe()
  const state = useListState(planFilters)
  const { data: page, error } = useQuery({ ...planPage(state.search), placeholderData: keepPreviousData })
  const filtered = Object.keys(filtersOf(state.search)).length > 0
  return (
    <div className="page">
      <PlansHead>
        <Total page={page} />
        {may(me, 'DRAFT') && me.pairs.some(({ acts }) => acts) && (
          <div className="page-actions no-print">
            <ButtonLink primary to="/plans/new">
              {t('plan.begin')}
            </ButtonLink>
          </div>
        )}
      </PlansHead>
      <p className="quiet">{t('plan.lead')}</p>
      <PrintedSearch filters={planFilters} search={state.search} page={page} />
      <SearchForm filters={planFilters} state={state} />
      <div className="list-tools no-print">
        <ExportButton title="shell.nav.plans" columns={planColumns} page={planPage} search={state.search} />
      </div>
      {error && <ProblemNotice error={error} />}
      {page && page.items.length > 0 && <Table plans={page.items} />}
      {page?.items.length === 0 && (
        <div className="list-empty">
          <p>
            <strong>{t(filtered ? 'list.noMatch' : 'plan.empty')}</strong>
          </p>
          <p className="quiet">{t(filtered ? 'list.noMatchHint' : 'plan.emptyHint')}</p>
        </div>
      )}
      {page && <Pager page={page} search={state.search} onChange={state.change} />}
    </div>
  )
}

const HEADS = ['plan.title', 'record.pairCode', 'plan.period', 'plan.state', 'plan.updatedAt'] as const

function Table({ plans }: { plans: Plan[] }) {
  const { t, term } = useTexts()
  return (
    <div className="panel rows-value">
      <table role="table" className="cards">
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
          {plans.map((plan) => (
            <tr key={plan.id} role="row">
              <th role="rowheader" scope="row">
                <Link to="/plans/$id" params={{ id: plan.id }}>
                  {plan.title}
                </Link>
                <span className="quiet plan-under">
                  {term('dutyKind', plan.kind)} <span className="figure">{plan.code}</span>
                </span>
              </th>
              <td role="cell" data-title={t('record.pairCode')}>
                <PairName code={plan.pairCode} />
              </td>
              <td role="cell" data-title={t('plan.period')}>
                <Period plan={plan} />
              </td>
              <td role="cell" data-title={t('plan.state')}>
                <PlanMark state={plan.state} />
              </td>
              <td role="cell" data-title={t('plan.updatedAt')}>
                <Instant at={plan.updatedAt} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
