import { useQuery } from '@tanstack/react-query'
import { useMe } from '~/api/me'
import { useTexts } from '~/i18n'
import { Definition } from '~/reference/figure/Definition'
import { FigureValue } from '~/reference/figure/FigureValue'
import { type Figure, type Figures, measuresQuery } from '~/reference/figure/queries'
import { formatMoney } from '~/ui/format'
import { CADRES, figureOf } from './queries'

/** The two figures that everybody asks for first: investment, gross and net; and people, 名 and 人次 apart. */
export function Headline({ answer }: { answer: Figures }) {
  const { t, titled, language } = useTexts()
  const me = useMe()
  const { data: measures } = useQuery(measuresQuery)
  const investment = figureOf(answer, 'TOTAL_INVESTMENT')
  const projects = figureOf(answer, 'PROJECTS')
  return (
    <section className="overview-headline">
      {investment && (
        <div className="panel headline-figure">
          <h2>{t('overview.investment')}</h2>
          <p className="headline-value">
            <FigureValue figure={investment} />
          </p>
          <p className="quiet">
            {investment.net !== undefined &&
              t(me.pairs.length > 0 ? 'overview.netOfSeen' : 'overview.net', {
                amount: formatMoney(investment.net, language),
              })}
          </p>
          <Beside figure={investment} />
          <Definition figure={investment} answer={answer} />
          {projects && (
            <>
              <p>
                {t('overview.projects')} <FigureValue figure={projects} />
              </p>
              <Definition figure={projects} answer={answer} />
            </>
          )}
        </div>
      )}
      <div className="panel headline-figure">
        <h2>{t('overview.cadres')}</h2>
        <div className="headline-people">
          {CADRES.map((code) => {
            const figure = figureOf(answer, code)
            const measure = measures?.find((one) => one.code === code)
            return (
              figure &&
              measure && (
                <div key={code}>
                  <p className="headline-value">
                    <FigureValue figure={figure} />
                  </p>
                  <p className="quiet">{titled(measure)}</p>
                  <Definition figure={figure} answer={answer} />
                </div>
              )
            )
          })}
        </div>
      </div>
    </section>
  )
}

/** What is in no figure: agreed on by one side alone, not agreed yet, or in dispute. */
function Beside({ figure: { oneSided, sent, disputed } }: { figure: Figure }) {
  const { t, language } = useTexts()
  const parts = [
    ['figure.oneSided', oneSided],
    ['figure.sent', sent],
    ['figure.disputed', disputed],
  ] as const
  const told = parts.flatMap(([label, part]) =>
    part && part.records > 0 ? [`${t(label)} ${formatMoney(part.value ?? 0, language)}`] : [],
  )
  return told.length > 0 && <p className="quiet">{told.join(' · ')}</p>
}
