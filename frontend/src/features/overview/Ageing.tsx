import { useQuery } from '@tanstack/react-query'
import { useTexts } from '~/i18n'
import { ListLink } from '~/reference/figure/ListLink'
import { MeasureNotes } from '~/reference/series/MeasureNotes'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { ageingQuery } from './queries'

/** For how long projects have been where they are: whoever stays long is looked at first. */
export function Ageing({ asOf }: { asOf: string | undefined }) {
  const { t, term } = useTexts()
  const { data, error } = useQuery(ageingQuery(asOf))
  const items = data?.items ?? []
  const stages = [...new Set(items.map(({ stage }) => stage))]
  const spans = items.filter(({ stage }) => stage === stages[0])
  return (
    <section className="panel" aria-labelledby="overview-ageing">
      <h2 id="overview-ageing">{t('overview.ageing')}</h2>
      <p className="quiet">{t('overview.ageingHint')}</p>
      {error && <ProblemNotice error={error} />}
      <table className="figure-table ageing">
        <thead>
          <tr>
            <th scope="col">{t('overview.stage')}</th>
            {spans.map(({ fromMonths, toMonths }) => (
              <th key={fromMonths} scope="col" className="numeric">
                {toMonths === undefined
                  ? t('overview.monthsAndMore', { months: fromMonths })
                  : t('overview.monthsBetween', { from: fromMonths, to: toMonths })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stages.map((stage) => (
            <tr key={stage}>
              <th scope="row">{term('stage', stage)}</th>
              {items
                .filter((item) => item.stage === stage)
                .map(({ fromMonths, records, list }) => (
                  <td key={fromMonths} className="numeric figure">
                    {records > 0 ? <ListLink list={list}>{records}</ListLink> : 0}
                  </td>
                ))}
            </tr>
          ))}
        </tbody>
      </table>
      <MeasureNotes codes={['STAGE_AGEING']} asOf={data?.asOf} />
    </section>
  )
}
