import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { may, useMe } from '~/api/me'
import { useTexts } from '~/i18n'
import { ListBody } from '~/ledger/list/ListBody'
import { Total } from '~/ledger/list/Total'
import { useListState } from '~/ledger/list/useListState'
import { formatDate } from '~/ui/format'
import { EvaluationsHead } from '../EvaluationsHead'
import { BeginDialog } from '../orders/BeginDialog'
import { commendationTone } from '../orders/tones'
import { PairList } from '../PairList'
import { commendationColumns } from './columns'
import { type Commendation, commendationPage } from './commendationQueries'
import { commendationFilters } from './filters'
import '~/ledger/facts/facts.css'
import '~/ledger/state.css'
import '../orders/orders.css'

/** Which pairs have been commended, and by which round. */
export function CommendationsPage() {
  const { t } = useTexts()
  const coordinates = may(useMe(), 'COORDINATE')
  const navigate = useNavigate()
  const [beginning, begin] = useState(false)
  const state = useListState(commendationFilters)
  const read = useQuery({
    ...commendationPage(state.search),
    placeholderData: keepPreviousData,
  })
  return (
    <div className="page">
      <EvaluationsHead>
        <Total page={read.data} />
        {coordinates && (
          <div className="page-actions no-print">
            <Button type="primary" onClick={() => begin(true)}>
              {t('commendation.begin')}
            </Button>
          </div>
        )}
      </EvaluationsHead>
      <p className="quiet">{t('commendation.lead')}</p>
      <ListBody
        filters={commendationFilters}
        state={state}
        withoutText
        exported={{ title: 'commendation.all', columns: commendationColumns, page: commendationPage }}
        read={read}
        empty={[
          'commendation.empty',
          coordinates ? 'commendation.emptyCoordinator' : 'commendation.emptyHint',
        ]}
      >
        {(commendations) => <Table commendations={commendations} />}
      </ListBody>
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

const HEADS = ['commendation.one', 'commendation.pairs', 'order.state', 'commendation.issuedOn'] as const

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
                <PairList codes={one.pairCodes} />
              </td>
              <td role="cell" data-title={t('order.state')}>
                <span className="state" data-state={commendationTone(one)}>
                  {term('commendationState', one.state)}
                </span>
              </td>
              <td role="cell" data-title={t('commendation.issuedOn')}>
                <span className="figure">{one.issuedOn ? formatDate(one.issuedOn, language) : '—'}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
