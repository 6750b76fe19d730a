import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { seesOpen, useMe } from '~/api/me'
import { useTexts } from '~/i18n'
import { formatDate, formatMoney, formatWan } from '~/ui/format'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { discrepanciesOf } from './discrepancies'
import { pairSummaryQuery } from './figures'
import './figures.css'

/** What adds up to the total investment: no intentions, no framework agreements, and what both sides agreed on. */
const COUNTED = {
  state: ['AGREED'],
  oneSided: 'false',
  kind: ['INVESTMENT', 'SERVICE', 'TECHNOLOGY'],
  stage: ['SIGNED', 'REGISTERED', 'STARTED', 'COMPLETED', 'OPERATING'],
}

/** A pair's headline figures, today or on a past day; each opens the list behind it. What waits is told of today alone. */
export function PairFigures({ code, asOf }: { code: string; asOf?: string | undefined }) {
  const { t, language } = useTexts()
  const me = useMe()
  const { data, error } = useQuery(pairSummaryQuery(code, asOf))
  if (error) return <ProblemNotice error={error} />
  const money = (wan: number | undefined) => (wan === undefined ? '…' : formatMoney(wan, language))
  const count = (state: string) => (data ? (data.projectsByState[state] ?? 0) : '…')
  const here = { pairCode: [code], withSubPairs: 'true' }
  return (
    <div>
      <dl className="headline">
        <div>
          <dt>{t('pair.gross')}</dt>
          <dd title={data && formatWan(data.totalInvestmentGrossWan)}>
            <Link to="/projects" search={{ ...here, ...COUNTED }}>
              {money(data?.totalInvestmentGrossWan)}
            </Link>
          </dd>
        </div>
        <div>
          <dt>{t('pair.net')}</dt>
          <dd title={data && formatWan(data.totalInvestmentNetWan)}>{money(data?.totalInvestmentNetWan)}</dd>
        </div>
        <div>
          <dt>{t('pair.agreedProjects')}</dt>
          <dd>
            <Link to="/projects" search={{ ...here, state: ['AGREED'], oneSided: 'false' }}>
              {count('AGREED')}
            </Link>
          </dd>
        </div>
        {data && data.oneSidedProjects > 0 && (
          <div>
            <dt>{t('pair.oneSidedProjects')}</dt>
            <dd>
              <Link to="/projects" search={{ ...here, state: ['AGREED'], oneSided: 'true' }}>
                {data.oneSidedProjects}
              </Link>
            </dd>
          </div>
        )}
        {!asOf && seesOpen(me) && (
          <div>
            <dt>{t('pair.sentProjects')}</dt>
            <dd>
              <Link to="/projects" search={{ ...here, state: ['SENT'] }}>
                {count('SENT')}
              </Link>
            </dd>
          </div>
        )}
        {seesOpen(me) && (
          <div>
            <dt>{t('pair.disputes')}</dt>
            <dd>
              <Link
                to="/discrepancies"
                search={{ ...discrepanciesOf(code, 'DISPUTE'), ledger: ['projects'] }}
              >
                {data?.disputes ?? '…'}
              </Link>
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
