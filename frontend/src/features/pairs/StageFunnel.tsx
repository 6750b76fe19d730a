import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTexts } from '~/i18n'
import { pairSummaryQuery } from '~/reference/figures'
import { formatMoney, formatWan } from '~/ui/format'
import { ProblemNotice } from '~/ui/ProblemNotice'
import '~/ui/skeleton.css'

/** Agreed projects by stage: signing is not landing. */
export function StageFunnel({ code, asOf }: { code: string; asOf: string | undefined }) {
  const { t, term, language } = useTexts()
  const { data, error, isPending } = useQuery(pairSummaryQuery(code, asOf))
  const most = Math.max(1, ...(data?.stages.map(({ count }) => count) ?? []))
  return (
    <section className="panel" aria-labelledby="funnel">
      <h2 id="funnel">{t('pair.byStage')}</h2>
      {error && <ProblemNotice error={error} />}
      {isPending && <div className="skeleton skeleton-block" />}
      <table className="funnel" hidden={!data}>
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
                <Link
                  to="/projects"
                  search={{ pairCode: [code], stage: [stage], state: ['AGREED'], oneSided: 'false' }}
                  className="figure"
                >
                  {count}
                </Link>
                <span className="funnel-bar" aria-hidden style={{ width: `${(count / most) * 60}%` }} />
              </td>
              <td
                className="figure"
                title={totalInvestmentWan > 0 ? formatWan(totalInvestmentWan) : undefined}
              >
                {totalInvestmentWan > 0 ? formatMoney(totalInvestmentWan, language) : '—'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
