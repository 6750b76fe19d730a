import { useMe } from '~/api/me'
import { useTexts } from '~/i18n'
import { besidesOf } from '~/reference/figure/besides'
import { Definition } from '~/reference/figure/Definition'
import { FigureValue } from '~/reference/figure/FigureValue'
import { ListLink } from '~/reference/figure/ListLink'
import type { Figure, Figures } from '~/reference/figure/queries'
import { useMeasures } from '~/reference/figure/useMeasures'
import { formatMoney, formatWan } from '~/ui/format'
import { CADRES, figureOf } from './queries'

/** The two figures that everybody asks for first: investment, gross and net; and people, 名 and 人次 apart. */
export function Headline({ answer }: { answer: Figures }) {
  const { t, language } = useTexts()
  const me = useMe()
  const { titleOf } = useMeasures()
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
          {investment.net !== undefined && (
            <p className="quiet">
              <ListLink
                list={investment.netList}
                figure={investment.measure}
                title={formatWan(investment.net)}
              >
                {t(me.pairs.length > 0 ? 'overview.netOfSeen' : 'overview.net', {
                  amount: formatMoney(investment.net, language),
                })}
              </ListLink>
            </p>
          )}
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
            return (
              figure && (
                <div key={code}>
                  <p className="headline-value">
                    <FigureValue figure={figure} />
                  </p>
                  <p className="quiet">{titleOf(code)}</p>
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
function Beside({ figure }: { figure: Figure }) {
  const { t, language } = useTexts()
  const told = besidesOf(figure).filter(({ records }) => records > 0)
  return (
    told.length > 0 && (
      <ul className="quiet headline-beside">
        {told.map(({ label, value, list }) => (
          <li key={label}>
            <ListLink list={list} figure={figure.measure}>
              {t('figure.besides', { part: t(label) })} {formatMoney(value ?? 0, language)}
            </ListLink>
          </li>
        ))}
      </ul>
    )
  )
}
