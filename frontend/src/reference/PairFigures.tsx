import { useQuery } from '@tanstack/react-query'
import { seesOpen, useMe } from '~/api/me'
import { useTexts } from '~/i18n'
import { formatDate, formatMoney, formatWan } from '~/ui/format'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { ListLink } from './figure/ListLink'
import { pairSummaryQuery } from './figures'
import './figures.css'

/** A pair's headline figures, today or on a past day; each opens the list behind it. What waits is told of today alone. */
export function PairFigures({ code, asOf }: { code: string; asOf?: string | undefined }) {
  const { t, language } = useTexts()
  const me = useMe()
  const { data, error } = useQuery(pairSummaryQuery(code, asOf))
  if (error) return <ProblemNotice error={error} />
  const money = (wan: number | undefined) => (wan === undefined ? '…' : formatMoney(wan, language))
  const count = (state: string) => (data ? (data.projectsByState[state] ?? 0) : '…')
  const listOf = (pointer: string) => data?.sources.find((one) => one.pointer === pointer)?.list
  return (
    <div>
      <dl className="headline">
        <div>
          <dt>{t('pair.gross')}</dt>
          <dd title={data && formatWan(data.totalInvestmentGrossWan)}>
            <ListLink list={listOf('/totalInvestmentGrossWan')} figure="TOTAL_INVESTMENT">
              {money(data?.totalInvestmentGrossWan)}
            </ListLink>
          </dd>
        </div>
        <div>
          <dt>{t('pair.net')}</dt>
          <dd title={data && formatWan(data.totalInvestmentNetWan)}>
            <ListLink list={listOf('/totalInvestmentNetWan')} figure="TOTAL_INVESTMENT">
              {money(data?.totalInvestmentNetWan)}
            </ListLink>
          </dd>
        </div>
        <div>
          <dt>{t('pair.agreedProjects')}</dt>
          <dd>
            <ListLink list={listOf('/projectsByState/AGREED')}>{count('AGREED')}</ListLink>
          </dd>
        </div>
        {data && data.oneSidedProjects > 0 && (
          <div>
            <dt>{t('pair.oneSidedProjects')}</dt>
            <dd>
              <ListLink list={listOf('/oneSidedProjects')}>{data.oneSidedProjects}</ListLink>
            </dd>
          </div>
        )}
        {!asOf && seesOpen(me) && (
          <div>
            <dt>{t('pair.sentProjects')}</dt>
            <dd>
              <ListLink list={listOf('/projectsByState/SENT')}>{count('SENT')}</ListLink>
            </dd>
          </div>
        )}
        {seesOpen(me) && (
          <div>
            <dt>{t('pair.disputes')}</dt>
            <dd>
              <ListLink list={listOf('/disputes')}>{data?.disputes ?? '…'}</ListLink>
            </dd>
          </div>
        )}
      </dl>
      <p className="quiet">
        {data && t('pair.figuresOfDay', { date: formatDate(data.asOf, language) })} {t('pair.counted')}
      </p>
    </div>
  )
}
