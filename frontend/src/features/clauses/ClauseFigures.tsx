import { useQuery } from '@tanstack/react-query'
import { useTexts } from '~/i18n'
import { Definition } from '~/reference/figure/Definition'
import { FigureValue } from '~/reference/figure/FigureValue'
import { figuresQuery, measuresQuery } from '~/reference/figure/queries'
import { formatDate } from '~/ui/format'
import { ProblemNotice } from '~/ui/ProblemNotice'

/** What has come of a clause, in figures: every measure that counts anything for it. */
export function ClauseFigures({ code, asOf }: { code: string; asOf: string | undefined }) {
  const { t, titled, language } = useTexts()
  const { data: measures } = useQuery(measuresQuery)
  const { data: answer, error } = useQuery(figuresQuery({ clause: [code], asOf }))
  const figures = answer?.items.filter(({ records, value }) => records > 0 && value !== undefined) ?? []
  if (figures.length === 0 && !error) return null
  return (
    <section className="panel" aria-labelledby="clause-figures">
      <h2 id="clause-figures">{t('pairPage.clauseFigures')}</h2>
      <p className="quiet">
        {t('pairPage.clauseFiguresLead')}{' '}
        {answer && t('figure.asOf', { date: formatDate(answer.asOf, language) })}
      </p>
      {error && <ProblemNotice error={error} />}
      <dl className="clause-figures">
        {figures.map((figure) => {
          const measure = measures?.find((one) => one.code === figure.measure)
          return (
            measure &&
            answer && (
              <div key={figure.measure}>
                <dt>{titled(measure)}</dt>
                <dd>
                  <FigureValue figure={figure} />
                  <Definition figure={figure} answer={answer} />
                </dd>
              </div>
            )
          )
        })}
      </dl>
    </section>
  )
}
