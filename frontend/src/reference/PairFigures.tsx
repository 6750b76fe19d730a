import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTexts } from '~/i18n'
import { formatMoney, formatWan } from '~/ui/format'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { pairSummaryQuery } from './figures'
import './figures.css'

/** A pair's headline figures; each opens the list behind it. */
export function PairFigures({ code }: { code: string }) {
  const { t, language } = useTexts()
  const { data, error } = useQuery(pairSummaryQuery(code))
  if (error) return <ProblemNotice error={error} />
  const money = (wan: number | undefined) => (wan === undefined ? '…' : formatMoney(wan, language))
  const here = { pairCode: [code] }
  return (
    <dl className="headline">
      <div>
        <dt>{t('pair.gross')}</dt>
        <dd title={data && formatWan(data.totalInvestmentWanGross)}>
          {money(data?.totalInvestmentWanGross)}
        </dd>
      </div>
      <div>
        <dt>{t('pair.net')}</dt>
        <dd title={data && formatWan(data.totalInvestmentWanNet)}>{money(data?.totalInvestmentWanNet)}</dd>
      </div>
      <div>
        <dt>{t('pair.agreedProjects')}</dt>
        <dd>
          <Link to="/projects" search={{ ...here, state: ['AGREED'] }}>
            {data?.projects.agreed ?? '…'}
          </Link>
        </dd>
      </div>
      <div>
        <dt>{t('pair.sentProjects')}</dt>
        <dd>
          <Link to="/projects" search={{ ...here, state: ['SENT'] }}>
            {data?.projects.sent ?? '…'}
          </Link>
        </dd>
      </div>
      <div>
        <dt>{t('pair.disputes')}</dt>
        <dd>
          <Link to="/projects" search={{ ...here, state: ['RETURNED'] }}>
            {data?.disputes ?? '…'}
          </Link>
        </dd>
      </div>
    </dl>
  )
}
