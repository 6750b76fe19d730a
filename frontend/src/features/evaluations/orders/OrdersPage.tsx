import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { may, useMe } from '~/api/me'
import { useTexts } from '~/i18n'
import { ListBody } from '~/ledger/list/ListBody'
import { Total } from '~/ledger/list/Total'
import { useListState } from '~/ledger/list/useListState'
import { PairName } from '~/reference/PairName'
import { formatDate } from '~/ui/format'
import { EvaluationsHead } from '../EvaluationsHead'
import { BeginDialog } from './BeginDialog'
import { orderColumns } from './columns'
import { DaysLeft } from './DaysLeft'
import { orderFilters } from './filters'
import { isOrdered } from './isOrdered'
import { OrderLight } from './OrderLight'
import { type Order, orderPage } from './orderQueries'
import { orderTone } from './tones'
import '~/ledger/facts/facts.css'
import '~/ledger/state.css'
import './orders.css'

/** What pairs have been told to put right, and how far they have come. */
export function OrdersPage() {
  const { t } = useTexts()
  const me = useMe()
  const coordinates = may(me, 'COORDINATE')
  const [beginning, begin] = useState(false)
  const navigate = useNavigate()
  const state = useListState(orderFilters)
  const read = useQuery({ ...orderPage(state.search), placeholderData: keepPreviousData })
  return (
    <div className="page">
      <EvaluationsHead>
        <Total page={read.data} />
        {coordinates && (
          <div className="page-actions no-print">
            <Button type="primary" onClick={() => begin(true)}>
              {t('order.begin')}
            </Button>
          </div>
        )}
      </EvaluationsHead>
      <p className="quiet">{t('order.lead')}</p>
      <ListBody
        filters={orderFilters}
        state={state}
        withoutText
        exported={{ title: 'order.all', columns: orderColumns, page: orderPage }}
        read={read}
        empty={['order.empty', isOrdered(me) ? 'order.emptyHint' : 'order.emptyOthers']}
      >
        {(orders) => <Table orders={orders} />}
      </ListBody>
      {beginning && (
        <BeginDialog
          title="order.begin"
          lead="order.beginLead"
          ofPair
          onGo={(evaluation, pair) => void navigate({ to: '/orders/new', search: { evaluation, pair } })}
          onClose={() => begin(false)}
        />
      )}
    </div>
  )
}

const HEADS = ['order.one', 'record.pairCode', 'order.light', 'order.state', 'order.dueOn'] as const

function Table({ orders }: { orders: Order[] }) {
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
          {orders.map((order) => (
            <tr key={order.id} role="row">
              <th role="rowheader" scope="row">
                <Link to="/orders/$id" params={{ id: order.id }}>
                  {order.title}
                </Link>{' '}
                <span className="quiet figure">{order.number ?? order.code}</span>
              </th>
              <td role="cell" data-title={t('record.pairCode')}>
                <PairName code={order.pairCode} />
              </td>
              <td role="cell" data-title={t('order.light')}>
                {order.light ? <OrderLight order={order} /> : '—'}
              </td>
              <td role="cell" data-title={t('order.state')}>
                <span className="state" data-state={orderTone(order)}>
                  {term('orderState', order.state)}
                </span>
              </td>
              <td role="cell" data-title={t('order.dueOn')}>
                <span>
                  <span className="figure">{formatDate(order.dueOn, language)}</span>{' '}
                  <DaysLeft order={order} />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
