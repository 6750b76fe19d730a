import { useTexts } from '~/i18n'
import { Definition } from '~/reference/figure/Definition'
import { FigureValue } from '~/reference/figure/FigureValue'
import type { Figures } from '~/reference/figure/queries'
import { useMeasures } from '~/reference/figure/useMeasures'
import { MeasureNotes } from '~/reference/series/MeasureNotes'
import { decimal } from '~/ui/format'
import { FUNNEL, figureOf, RATES } from './queries'

/** How far the projects that were ever signed have come, and the four rates. */
export function Funnel({ answer }: { answer: Figures }) {
  const { t } = useTexts()
  const { titleOf } = useMeasures()
  const signed = figureOf(answer, 'EVER_SIGNED')?.value ?? 0
  return (
    <section className="panel" aria-labelledby="overview-funnel">
      <h2 id="overview-funnel">{t('overview.funnel')}</h2>
      <p className="quiet">{t('overview.funnelHint')}</p>
      <table className="figure-table">
        <thead>
          <tr>
            <th scope="col">{t('overview.stage')}</th>
            <th scope="col">{t('overview.count')}</th>
            <th scope="col" className="numeric">
              {t('overview.share')}
            </th>
          </tr>
        </thead>
        <tbody>
          <Intended answer={answer} title={titleOf('INTENDED_PROJECTS')} />
          {FUNNEL.map((code) => {
            const figure = figureOf(answer, code)
            const share = signed > 0 ? ((figure?.value ?? 0) / signed) * 100 : 0
            return (
              <tr key={code}>
                <th scope="row">{titleOf(code)}</th>
                <td className="funnel-cell">
                  {figure && <FigureValue figure={figure} />}
                  <span className="funnel-bar" aria-hidden style={{ width: `${share * 0.7}%` }} />
                </td>
                <td className="numeric figure">{signed > 0 ? `${decimal(share, 1)}%` : '—'}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <MeasureNotes codes={['INTENDED_PROJECTS', ...FUNNEL]} asOf={answer.asOf} />
      <h3>{t('overview.rates')}</h3>
      <dl className="overview-rates">
        {RATES.map((code) => {
          const figure = figureOf(answer, code)
          return (
            figure && (
              <div key={code}>
                <dt>{titleOf(code)}</dt>
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

/** What is intended stands before the funnel and outside it: it may never be signed, and what was signed is in it no more. */
function Intended({ answer, title }: { answer: Figures; title: string }) {
  const figure = figureOf(answer, 'INTENDED_PROJECTS')
  return (
    <tr>
      <th scope="row">{title}</th>
      <td>{figure && <FigureValue figure={figure} />}</td>
      <td className="numeric">—</td>
    </tr>
  )
}
