import { Select } from 'antd'
import { useId, useState } from 'react'
import { useTexts } from '~/i18n'
import { RowsValue } from '~/ledger/facts/RowsValue'
import { addIndicators } from './api'
import { barsOf, FIGURES, INDICATORS, type Indicator } from './chart'
import { EntryButton } from './EntryButton'
import { indicatorFields } from './entryFields'
import { IndicatorChart } from './IndicatorChart'
import type { PanelProps } from './panel'

/** All indicators in one row would leave each figure no room: three of them, and the other three. */
const TABLES = [INDICATORS.slice(0, 3), INDICATORS.slice(3)].map((shown) => {
  const names = shown.flatMap((one) => [FIGURES[one].target, FIGURES[one].actual])
  return indicatorFields.filter(({ name }) => name === 'year' || names.some((known) => known === name))
})
const CORRECTIONS = indicatorFields.filter(({ name }) => ['year', 'correctionReason'].includes(name))

/** What each year was to reach and has reached, one indicator as a picture, all of them in tables. */
export function IndicatorsPanel({ park, etag }: PanelProps) {
  const { t } = useTexts()
  const id = useId()
  const [chosen, choose] = useState<Indicator>('output')
  const years = [...(park.indicators ?? [])].sort((a, b) => b.year - a.year)
  const bars = barsOf(years, chosen)
  return (
    <section className="panel" aria-labelledby="indicators">
      <header className="page-head">
        <h2 id="indicators">{t('park.indicators')}</h2>
        {park.actions.includes('EDIT') && (
          <EntryButton
            title="park.addIndicators"
            lead="park.indicatorsLead"
            fields={indicatorFields}
            park={park}
            list="indicators"
            save={(entry) => addIndicators(park.id, etag, entry)}
          />
        )}
      </header>
      {years.length === 0 ? (
        <p className="quiet">{t('park.noIndicators')}</p>
      ) : (
        <>
          <div className="chart-choice no-print">
            <label htmlFor={id}>{t('park.chart.choose')}</label>
            <Select
              id={id}
              value={chosen}
              onChange={choose}
              options={INDICATORS.map((one) => ({ value: one, label: t(FIGURES[one].label) }))}
            />
          </div>
          {bars.length > 0 && (
            <IndicatorChart bars={bars} title={t('park.chart.title', { what: t(FIGURES[chosen].label) })} />
          )}
          {TABLES.map((fields) => (
            <RowsValue key={fields.at(-1)?.name} fields={fields} rows={years} inWan />
          ))}
          {years.some(({ correctionReason }) => correctionReason) && (
            <RowsValue fields={CORRECTIONS} rows={years.filter(({ correctionReason }) => correctionReason)} />
          )}
        </>
      )}
    </section>
  )
}
