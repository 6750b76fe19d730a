import { useQuery } from '@tanstack/react-query'
import { useTexts } from '~/i18n'
import { PairName } from '~/reference/PairName'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { BurdenCells, BurdenHeads } from './BurdenCells'
import { PlansHead } from './PlansHead'
import { burdensQuery } from './queries'
import { Scrolled } from './Scrolled'
import '~/reference/figureTable.css'
import './plans.css'

/** How much of what was filed came from the ledger and how much was typed, by year, pair and kind. */
export function BurdenPage() {
  const { t, term } = useTexts()
  const { data, error, refetch } = useQuery(burdensQuery)
  return (
    <div className="page">
      <PlansHead />
      <p className="quiet">{t('plan.burdensLead')}</p>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data?.items.length === 0 && <p className="panel quiet">{t('plan.noBurdens')}</p>}
      {data && data.items.length > 0 && (
        <div className="panel">
          <Scrolled>
            <table className="figure-table">
              <caption className="visually-hidden">{t('plan.burden')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('record.pairCode')}</th>
                  <th scope="col">{t('plan.year')}</th>
                  <th scope="col">{t('plan.kind')}</th>
                  <th scope="col" className="numeric">
                    {t('plan.plansCounted')}
                  </th>
                  <BurdenHeads />
                </tr>
              </thead>
              <tbody>
                {data.items.map(({ pairCode, year, kind, plans, counts }) => (
                  <tr key={`${pairCode} ${year} ${kind}`}>
                    <th scope="row">
                      <PairName code={pairCode} />
                    </th>
                    <td className="figure">{year}</td>
                    <td>{term('dutyKind', kind)}</td>
                    <td className="numeric figure">{plans}</td>
                    <BurdenCells counts={counts} />
                  </tr>
                ))}
                <tr>
                  <th scope="row" colSpan={4}>
                    <strong>{t('plan.total')}</strong>
                  </th>
                  <BurdenCells counts={data.total} />
                </tr>
              </tbody>
            </table>
          </Scrolled>
        </div>
      )}
    </div>
  )
}
