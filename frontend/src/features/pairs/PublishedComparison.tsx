import { useQuery } from '@tanstack/react-query'
import { useTexts } from '~/i18n'
import { formatFigure } from '~/reference/figure/formatFigure'
import { ListLink } from '~/reference/figure/ListLink'
import { measuresQuery } from '~/reference/figure/queries'
import { formatDate } from '~/ui/format'
import { ProblemNotice } from '~/ui/ProblemNotice'
import '~/ledger/facts/facts.css'
import type { OfPair } from './PairRecords'
import { comparisonQuery, publishedFiguresQuery } from './queries'

/** What has been published beside what the ledger says about the same, and why the two differ. */
export function PublishedComparison({ code, asOf }: OfPair) {
  const texts = useTexts()
  const { t, titled, language } = texts
  const { data, error } = useQuery(comparisonQuery(code, asOf, language))
  const { data: published } = useQuery(publishedFiguresQuery(code))
  const { data: measures } = useQuery(measuresQuery)
  if (data?.items.length === 0) return null
  return (
    <section className="panel" aria-labelledby="comparison">
      <h2 id="comparison">{t('pairPage.comparison')}</h2>
      <p className="quiet">{t('pairPage.comparisonLead')}</p>
      {error && <ProblemNotice error={error} />}
      <div className="rows-value">
        <table className="cards comparison">
          <thead>
            <tr>
              <th scope="col">{t('pairPage.publishedFigure')}</th>
              <th scope="col" className="numeric">
                {t('pairPage.published')}
              </th>
              <th scope="col" className="numeric">
                {t('pairPage.inLedger')}
              </th>
              <th scope="col" className="numeric">
                {t('pairPage.difference')}
              </th>
              <th scope="col">{t('pairPage.reasons')}</th>
            </tr>
          </thead>
          <tbody>
            {data?.items.map((row) => {
              const measure = measures?.find((one) => one.code === row.measure)
              // What was published is named in Chinese alone; what is counted for it in both languages.
              const what = published?.find(({ id }) => id === row.publishedId)?.what
              const english = language === 'en' && measure ? titled(measure) : undefined
              const amount = (value: number) => formatFigure(value, measure?.unit, texts)
              return (
                <tr key={row.publishedId}>
                  <th scope="row">
                    {english ?? what}
                    <span className="quiet">
                      {t('pairPage.cutOff', { date: formatDate(row.until, language) })} ·{' '}
                      {english ? what : measure && titled(measure)}
                    </span>
                  </th>
                  <td className="numeric figure" data-title={t('pairPage.published')}>
                    {amount(row.published)}
                  </td>
                  <td className="numeric" data-title={t('pairPage.inLedger')}>
                    <ListLink list={row.list} figure={row.measure}>
                      {amount(row.now)}
                    </ListLink>
                    <span className="quiet">
                      <ListLink list={row.thenList} figure={row.measure}>
                        {t('pairPage.knownThen', { amount: amount(row.then) })}
                      </ListLink>
                    </span>
                  </td>
                  <td className="numeric figure" data-title={t('pairPage.difference')}>
                    {amount(row.difference)}
                  </td>
                  <td data-title={t('pairPage.reasons')}>
                    <ul className="reasons">
                      {row.reasons.map(({ message }) => (
                        <li key={message}>{message}</li>
                      ))}
                    </ul>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </section>
  )
}
