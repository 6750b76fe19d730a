import { useQuery } from '@tanstack/react-query'
import { useTexts } from '~/i18n'
import { ListLink } from '~/reference/figure/ListLink'
import { pairSummaryQuery } from '~/reference/figures'
import { MeasureNotes } from '~/reference/series/MeasureNotes'
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
      <h2 id="funnel">{t('pairPage.byStage')}</h2>
      {error && <ProblemNotice error={error} />}
      {isPending && <div className="skeleton skeleton-block" />}
      <table className="funnel" hidden={!data}>
        <thead>
          <tr>
            <th scope="col">{t('project.stage')}</th>
            <th scope="col">{t('pairPage.count')}</th>
            <th scope="col">{t('project.totalInvestmentWan')}</th>
          </tr>
        </thead>
        <tbody>
          {data?.stages.map(({ stage, count, totalInvestmentWan, list, investmentList }) => (
            <tr key={stage}>
              <th scope="row">{term('stage', stage)}</th>
              <td>
                <ListLink list={list}>{count}</ListLink>
                <span className="funnel-bar" aria-hidden style={{ width: `${(count / most) * 60}%` }} />
              </td>
              <td>
                {investmentList ? (
                  <ListLink list={investmentList} title={formatWan(totalInvestmentWan)}>
                    {formatMoney(totalInvestmentWan, language)}
                  </ListLink>
                ) : (
                  '—'
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <MeasureNotes codes={['STAGE_PROJECTS', 'TOTAL_INVESTMENT']} asOf={data?.asOf} />
    </section>
  )
}
