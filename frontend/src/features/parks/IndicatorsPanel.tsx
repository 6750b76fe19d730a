import { Select } from 'antd'
import { useId, useState } from 'react'
import { useTexts } from '~/i18n'
import type { Facts } from '~/ledger/description'
import type { Field } from '~/ledger/facts/fields'
import { RowsValue } from '~/ledger/facts/RowsValue'
import { factsOf } from '~/ledger/facts/values'
import { addIndicators } from './api'
import { barsOf, FIGURES, type Indicator, toldOf } from './chart'
import { EntryButton } from './EntryButton'
import { indicatorFields } from './entryFields'
import { IndicatorChart } from './IndicatorChart'
import type { PanelProps } from './panel'

/** All indicators in one row would leave each figure no room: three of those that are told, then the others. */
function tablesOf(told: readonly Indicator[]): Field[][] {
  return [told.slice(0, 3), told.slice(3)]
    .filter((shown, i) => shown.length > 0 || i === 0)
    .map((shown) => {
      const names = shown.flatMap((one) => [FIGURES[one].target, FIGURES[one].actual])
      return indicatorFields.filter(({ name }) => name === 'year' || names.some((known) => known === name))
    })
}
const CORRECTIONS = indicatorFields.filter(({ name }) => ['year', 'correctionReason'].includes(name))

/** What each year was to reach and has reached, one indicator as a picture, all of them in tables. */
export function IndicatorsPanel({ park, etag }: PanelProps) {
  const { t } = useTexts()
  const id = useId()
  const [asked, ask] = useState<Indicator>()
  const years = [...(park.indicators ?? [])].sort((a, b) => b.year - a.year)
  const told = toldOf(years)
  const chosen = told.find((one) => one === asked) ?? told[0]
  const mayEdit = park.actions.includes('EDIT')
  const entry = {
    lead: 'park.indicatorsLead',
    fields: indicatorFields,
    park,
    list: 'indicators',
    save: (facts: Facts) => addIndicators(park.id, etag, facts),
  } as const
  const correct = (year: Facts) => (
    <EntryButton {...entry} look="link" title="park.correct" correcting={factsOf(indicatorFields, year)} />
  )
  return (
    <section className="panel" aria-labelledby="indicators">
      <header className="page-head">
        <h2 id="indicators">{t('park.indicators')}</h2>
        <div className="page-actions">{mayEdit && <EntryButton {...entry} title="park.addIndicators" />}</div>
      </header>
      {years.length === 0 ? (
        <p className="quiet">{t('park.noIndicators')}</p>
      ) : (
        <>
          {chosen && (
            <>
              <div className="chart-choice no-print">
                <label htmlFor={id}>{t('park.chart.choose')}</label>
                <Select
                  id={id}
                  value={chosen}
                  onChange={ask}
                  options={told.map((one) => ({ value: one, label: t(FIGURES[one].label) }))}
                />
              </div>
              <IndicatorChart
                bars={barsOf(years, chosen)}
                title={t('park.chart.title', { what: t(FIGURES[chosen].label) })}
                unit={FIGURES[chosen].money ? t('park.chart.unit') : undefined}
              />
            </>
          )}
          {tablesOf(told).map((fields, i) => (
            <RowsValue
              key={fields.at(-1)?.name}
              fields={fields}
              rows={years}
              inWan
              action={mayEdit && i === 0 ? correct : undefined}
            />
          ))}
          {years.some(({ correctionReason }) => correctionReason) && (
            <RowsValue fields={CORRECTIONS} rows={years.filter(({ correctionReason }) => correctionReason)} />
          )}
        </>
      )}
    </section>
  )
}
