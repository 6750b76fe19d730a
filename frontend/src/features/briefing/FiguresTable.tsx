import { useTexts } from '~/i18n'
import { formatFigure } from '~/reference/figure/formatFigure'
import { formatDate } from '~/ui/format'
import type { Briefing } from './queries'

type Figure = Briefing['figures'][number]

/** Each figure on the day to compare with, now, and what lies between. */
export function FiguresTable({ briefing }: { briefing: Briefing }) {
  const texts = useTexts()
  const { t, titled, language } = texts
  const shown = ({ unit }: Figure, value: number | undefined) => formatFigure(value, unit, texts)
  const grown = (one: Figure) => {
    if (one.before === undefined) return '—'
    const more = one.now - one.before
    return more > 0 ? `+${shown(one, more)}` : shown(one, more)
  }
  return (
    <section className="panel" aria-labelledby="briefing-figures">
      <h2 id="briefing-figures">{t('briefing.figures')}</h2>
      <p className="quiet">{t('briefing.figuresHint')}</p>
      <table className="briefing-table">
        <thead>
          <tr>
            <th scope="col">{t('briefing.figure')}</th>
            <th scope="col" className="numeric">
              {briefing.since ? formatDate(briefing.since, language) : t('briefing.before')}
            </th>
            <th scope="col" className="numeric">
              {t('briefing.now')}
            </th>
            <th scope="col" className="numeric">
              {t('briefing.change')}
            </th>
          </tr>
        </thead>
        <tbody>
          {briefing.figures.map((one) => (
            <tr key={one.measure}>
              <th scope="row">{titled(one)}</th>
              <td className="numeric figure">{shown(one, one.before)}</td>
              <td className="numeric figure">{shown(one, one.now)}</td>
              <td className="numeric figure">{grown(one)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
