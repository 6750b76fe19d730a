import { useQuery } from '@tanstack/react-query'
import type { PlanDetail } from '~/api/types'
import { useTexts } from '~/i18n'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { BurdenCells, BurdenHeads } from './BurdenCells'
import { burdenQuery } from './queries'
import { Scrolled } from './Scrolled'
import '~/reference/figureTable.css'

/** How much of the plan came from the ledger, was taken over from the last period, or was typed. */
export function Burden({ plan }: { plan: PlanDetail }) {
  const { t } = useTexts()
  const { data, error } = useQuery(burdenQuery(plan.id))
  if (error) return <ProblemNotice error={error} />
  if (!data) return null
  return (
    <section className="panel" aria-labelledby="plan-burden">
      <h2 id="plan-burden">{t('plan.burden')}</h2>
      <p className="quiet">{t('plan.burdenHint')}</p>
      <Scrolled>
        <table className="figure-table">
          <thead>
            <tr>
              <th scope="col">{t('plan.section')}</th>
              <BurdenHeads />
            </tr>
          </thead>
          <tbody>
            {data.sections.map(({ key, title, counts }) => (
              <tr key={key}>
                <th scope="row">{title}</th>
                <BurdenCells counts={counts} />
              </tr>
            ))}
            <tr>
              <th scope="row">
                <strong>{t('plan.total')}</strong>
              </th>
              <BurdenCells counts={data.total} />
            </tr>
          </tbody>
        </table>
      </Scrolled>
    </section>
  )
}
