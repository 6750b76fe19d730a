import { useTexts } from '~/i18n'
import { formatFigure } from '~/reference/figure/formatFigure'
import { ListLink } from '~/reference/figure/ListLink'
import { MeasureNotes } from '~/reference/series/MeasureNotes'
import { formatDate } from '~/ui/format'
import type { Briefing } from './queries'
import '~/ledger/facts/facts.css'

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
  const before = briefing.since ? formatDate(briefing.since, language) : t('briefing.before')
  return (
    <section className="panel rows-value" aria-labelledby="briefing-figures">
      <h2 id="briefing-figures">{t('briefing.figures')}</h2>
      <p className="quiet">{t('briefing.figuresHint')}</p>
      <table role="table" className="cards briefing-table">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {t('briefing.figure')}
            </th>
            <th role="columnheader" scope="col" className="numeric">
              {before}
            </th>
            <th role="columnheader" scope="col" className="numeric">
              {t('briefing.now')}
            </th>
            <th role="columnheader" scope="col" className="numeric">
              {t('briefing.change')}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {briefing.figures.map((one) => (
            <tr key={one.measure} role="row">
              <th role="rowheader" scope="row">
                {titled(one)}
              </th>
              <td role="cell" data-title={before} className="numeric">
                <ListLink list={one.beforeList} figure={one.measure}>
                  {shown(one, one.before)}
                </ListLink>
              </td>
              <td role="cell" data-title={t('briefing.now')} className="numeric">
                <ListLink list={one.list} figure={one.measure}>
                  {shown(one, one.now)}
                </ListLink>
              </td>
              <td role="cell" data-title={t('briefing.change')} className="numeric">
                <span className="figure">{grown(one)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <MeasureNotes codes={briefing.figures.map(({ measure }) => measure)} asOf={briefing.on} />
    </section>
  )
}
