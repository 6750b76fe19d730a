import { queryOptions, useQuery } from '@tanstack/react-query'
import { api, unwrap } from '~/api/client'
import type { components } from '~/api/schema'
import { useTexts } from '~/i18n'
import { ClauseTag } from '~/reference/ClauseTag'
import { ListLink } from '~/reference/figure/ListLink'
import { PairName } from '~/reference/PairName'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { MeasureNotes } from './MeasureNotes'
import '../figureTable.css'
import './series.css'

type Year = components['schemas']['RegularVisitsOfYear']

interface Props {
  pairCode?: string | undefined
  asOf?: string | undefined
}

const visitsQuery = ({ pairCode, asOf }: Props) =>
  queryOptions({
    queryKey: ['figures', 'visits', pairCode, asOf],
    queryFn: async ({ signal }) => {
      const query = { asOf, ...(pairCode && { pairCode: [pairCode] }) }
      return unwrap(await api.GET('/api/v1/statistics/regular-visits', { params: { query }, signal }))
    },
  })

/** Visits of principals, year by year, against the duty that they be regular. */
export function VisitsPanel(of: Props) {
  const { t } = useTexts()
  const { data, error } = useQuery(visitsQuery(of))
  if (data?.pairs.length === 0) return null
  return (
    <section className="panel series wide" aria-labelledby="series-visits">
      <h2 id="series-visits">{t('series.visits')}</h2>
      <p className="quiet">
        {t('series.visitsHint', { count: data?.visitsPerYear ?? 1, year: data?.sinceYear ?? 2017 })}
      </p>
      {error && <ProblemNotice error={error} />}
      {data && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <section className="series-scroll" aria-label={t('series.visits')} tabIndex={0}>
          <table className="figure-table visits">
            <thead>
              <tr>
                <th scope="col">{t('overview.pair')}</th>
                <th scope="col" className="numeric">
                  {t('series.due')}
                </th>
                <th scope="col" className="numeric">
                  {t('series.kept')}
                </th>
                <th scope="col" className="numeric">
                  {t('series.missing')}
                </th>
                {data.pairs[0]?.years.map(({ year }) => (
                  <th key={year} scope="col" className="numeric">
                    {year}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {data.pairs.map(({ pairCode, due, kept, missing, list, years }) => (
                <tr key={pairCode}>
                  <th scope="row">
                    <PairName code={pairCode} link />
                  </th>
                  <td className="numeric figure">{due}</td>
                  <td className="numeric">
                    <ListLink list={kept > 0 ? list : undefined} figure={data.measure}>
                      {kept}
                    </ListLink>
                  </td>
                  <td className="numeric figure">{missing}</td>
                  {years.map((one) => (
                    <td key={one.year} className="numeric">
                      <VisitMark year={one} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <p className="quiet">{t('series.visitMarks')}</p>
      <p>
        <ClauseTag code={data?.clause ?? 'S1.f'} />
      </p>
      <MeasureNotes
        codes={['PRINCIPALS_VISITS', 'VISIT_YEARS_DUE', 'VISIT_YEARS_KEPT', 'VISIT_YEARS_MISSING']}
        asOf={data?.asOf}
      />
    </section>
  )
}

/** By a mark and a number, never by colour alone. */
function VisitMark({ year: { standing, visits, list } }: { year: Year }) {
  const { t } = useTexts()
  const mark = { KEPT: '●', MISSING: '○', AWAITED: '…' }[standing]
  return (
    <span className="visit-mark" data-standing={standing}>
      <span aria-hidden>{mark}</span>
      <span className="visually-hidden">{t(`series.visit.${standing}`)}</span>{' '}
      {list ? <ListLink list={list}>{visits}</ListLink> : null}
    </span>
  )
}
