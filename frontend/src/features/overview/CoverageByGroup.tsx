import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTexts } from '~/i18n'
import { coverageQuery } from '~/reference/coverage'
import { clausesQuery } from '~/reference/queries'
import { MeasureNotes } from '~/reference/series/MeasureNotes'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { touchedBelow } from './touched'

/** Of each group of tasks and each safeguard, how many measures and duties any pair has touched. */
export function CoverageByGroup({ asOf }: { asOf: string | undefined }) {
  const { t, titled } = useTexts()
  const { data: clauses } = useSuspenseQuery(clausesQuery)
  const { data, error } = useQuery(coverageQuery({ asOf }))
  const groups = clauses.filter(({ kind }) => kind === 'TASK_GROUP' || kind === 'SAFEGUARD')
  return (
    <section className="panel" aria-labelledby="overview-coverage">
      <h2 id="overview-coverage">{t('overview.coverage')}</h2>
      <p className="quiet">{t('overview.coverageHint')}</p>
      {error && <ProblemNotice error={error} />}
      <table className="figure-table">
        <tbody>
          {groups.map((group) => {
            const { touched, measures } = data
              ? touchedBelow(data, clauses, group.code)
              : { touched: 0, measures: 0 }
            return (
              <tr key={group.code}>
                <th scope="row">
                  <Link to="/clauses/$code" params={{ code: group.code }}>
                    <span className="figure">{group.ref}</span> {titled(group)}
                  </Link>
                </th>
                <td className="funnel-cell">
                  <Link to="/coverage" search={{ group: group.code }} className="figure">
                    {touched}/{measures}
                  </Link>
                  <span
                    className="funnel-bar"
                    aria-hidden
                    style={{ width: `${measures > 0 ? (touched / measures) * 70 : 0}%` }}
                  />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <MeasureNotes codes={['CLAUSES_TOUCHED']} asOf={data?.asOf} />
    </section>
  )
}
