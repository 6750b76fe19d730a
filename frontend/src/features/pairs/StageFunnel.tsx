import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTexts } from '~/i18n'
import { pairSummaryQuery } from '~/reference/figures'
import { formatMoney, formatWan } from '~/ui/format'

/** Agreed projects by stage: signing is not landing. */
export function StageFunnel({ code }: { code: string }) {
  const { t, term, language } = useTexts()
  const { data } = useQuery(pairSummaryQuery(code))
  const most = Math.max(1, ...(data?.stages.map(({ count }) => count) ?? []))
  return (
    <section className="panel" aria-labelledby="funnel">
      <h2 id="funnel">{t('pair.byStage')}</h2>
      <table className="funnel">
        <thead>
          <tr>
            <th scope="col">{t('project.stage')}</th>
            <th scope="col">{t('pair.count')}</th>
            <th scope="col">{t('project.totalInvestmentWan')}</th>
          </tr>
        </thead>
        <tbody>
          {data?.stages.map(({ stage, count, totalInvestmentWan }) => (
            <tr key={stage}>
              <th scope="row">{term('stage', stage)}</th>
              <td>
                <Link to="/projects" search={{ pairCode: [code], stage: [stage] }} className="figure">
                  {count}
                </Link>
                <span className="funnel-bar" aria-hidden style={{ width: `${(count / most) * 60}%` }} />
              </td>
              <td className="figure" title={formatWan(totalInvestmentWan)}>
                {formatMoney(totalInvestmentWan, language)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
