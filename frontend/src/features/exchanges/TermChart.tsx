import type { ParticipantTerm } from '~/api/types'
import { useTexts } from '~/i18n'
import { formatDate } from '~/ui/format'
import { chartOf } from './terms'

/** Each participant's term as a bar over the years; the table beside it says the same in words. */
export function TermChart({ terms, today }: { terms: readonly ParticipantTerm[]; today: string }) {
  const { t, term, language } = useTexts()
  const { bars, years, today: now } = chartOf(terms, today)
  const percent = (share: number) => `${(share * 100).toFixed(2)}%`
  return (
    <figure className="term-chart" role="img" aria-label={t('exchange.chartTitle')}>
      <div className="term-years" aria-hidden>
        {years.map(({ year, at }) => (
          <span key={year} style={{ insetInlineStart: percent(at) }}>
            {year}
          </span>
        ))}
      </div>
      <div className="term-bars" aria-hidden>
        {terms.map((one, i) => (
          <div key={one.id} className="term-row">
            <span
              className="term-bar"
              data-state={one.state}
              title={`${t('exchange.nth', { number: i + 1 })} · ${formatDate(one.fromOn, language)} — ${formatDate(one.lastOn, language)} · ${term('termState', one.state)}`}
              style={{ insetInlineStart: percent(bars[i]?.start ?? 0), width: percent(bars[i]?.length ?? 0) }}
            >
              {i + 1}
            </span>
          </div>
        ))}
        {now !== undefined && <span className="term-today" style={{ insetInlineStart: percent(now) }} />}
      </div>
      <figcaption className="quiet">{t('exchange.chartTitle')}</figcaption>
    </figure>
  )
}
