import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { may, useMe } from '~/api/me'
import type { Plan } from '~/api/types'
import { useTexts } from '~/i18n'
import { ListBody } from '~/ledger/list/ListBody'
import { Total } from '~/ledger/list/Total'
import { useListState } from '~/ledger/list/useListState'
import { PairName } from '~/reference/PairName'
import { ButtonLink } from '~/ui/ButtonLink'
import { Instant } from '~/ui/Instant'
import { planColumns } from './columns'
import { planFilters } from './filters'
import { Period } from './Period'
import { PlanMark } from './PlanMark'
import { PlansHead } from './PlansHead'
import { planPage } from './queries'
import '~/ledger/facts/facts.css'
import './plans.css'

/** What both sides write together: under way for them, filed for those who receive it. */
export function PlansPage() {
  const { t } = useTexts()
  const me = useMe()
  const state = useListState(planFilters)
  const read = useQuery({ ...planPage(state.search), placeholderData: keepPreviousData })
  return (
    <div className="page">
      <PlansHead>
        <Total page={read.data} />
        {may(me, 'DRAFT') && me.pairs.some(({ acts }) => acts) && (
          <div className="page-actions no-print">
            <ButtonLink primary to="/plans/new">
              {t('plan.begin')}
            </ButtonLink>
          </div>
        )}
      </PlansHead>
      <p className="quiet">{t('plan.lead')}</p>
      <ListBody
        filters={planFilters}
        state={state}
        exported={{ title: 'shell.nav.plans', columns: planColumns, page: planPage }}
        read={read}
        empty={['plan.empty', 'plan.emptyHint']}
      >
        {(plans) => <Table plans={plans} />}
      </ListBody>
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
