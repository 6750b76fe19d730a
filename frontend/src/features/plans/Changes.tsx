import { useQuery } from '@tanstack/react-query'
import { useTexts } from '~/i18n'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { changesQuery } from './queries'
import { Scrolled } from './Scrolled'
import '~/reference/figureTable.css'

/** What has become of the figures since they were filed; what was filed stays as it is. */
export function Changes({ plan, number }: { plan: string; number: number }) {
  const { t } = useTexts()
  const { data, error } = useQuery(changesQuery(plan, number))
  if (error) return <ProblemNotice error={error} />
  if (!data) return null
  const figures = data.figures.filter(({ changed }) => changed)
  const tables = data.tables.filter(({ came, went }) => came.length + went.length > 0)
  const nothing = figures.length === 0 && tables.length === 0
  return (
    <section className="panel" aria-labelledby="plan-changes">
      <h2 id="plan-changes">{t('plan.changes')}</h2>
      {nothing && <p className="quiet">{t('plan.noChanges')}</p>}
      {!nothing && (
        <Scrolled>
          <table className="figure-table">
            <thead>
              <tr>
                <th scope="col">{t('plan.measure')}</th>
                <th scope="col" className="numeric">
                  {t('plan.asFiled')}
                </th>
                <th scope="col" className="numeric">
                  {t('plan.now')}
                </th>
              </tr>
            </thead>
            <tbody>
              {figures.map((figure) => (
                <tr key={figure.field}>
                  <th scope="row">{figure.title}</th>
                  <td className="numeric figure">{figure.shownThen}</td>
                  <td className="numeric figure">{figure.shownNow}</td>
                </tr>
              ))}
              {tables.map((table) => (
                <tr key={table.field}>
                  <th scope="row">
                    {table.title}
                    <span className="quiet plan-under">
                      {[
                        ...table.came.map((code) => `+${code}`),
                        ...table.went.map((code) => `−${code}`),
                      ].join(' ')}
                    </span>
                  </th>
                  <td className="numeric figure">{t('plan.rows', { count: table.totalThen })}</td>
                  <td className="numeric figure">{t('plan.rows', { count: table.totalNow })}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolled>
      )}
    </section>
  )
}
