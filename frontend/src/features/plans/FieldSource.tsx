import { Link } from '@tanstack/react-router'
import { useTexts } from '~/i18n'
import { listOf } from '~/reference/figure/listOf'
import { PairName } from '~/reference/PairName'
import { formatDate, formatInstant } from '~/ui/format'
import { chartOf, figureOf, tableOf, useFields } from './fields'
import type { CompiledFigure } from './queries'

/** Where what stands in a place of the text comes from: its measure, how that counts, as of when, and the records. */
export function FieldSource({ field }: { field: string }) {
  const { t, language } = useTexts()
  const { compiled } = useFields()
  const figure = figureOf(compiled, field)
  const table = tableOf(compiled, field)
  const chart = chartOf(compiled, field)
  const measured = figure ?? chart
  return (
    <div className="field-source">
      {figure && <Value figure={figure} />}
      {measured && (
        <>
          <h3>{measured.title}</h3>
          <h4>{t('plan.definition')}</h4>
          <p>{measured.definition}</p>
          <p className="quiet">{t('plan.measureVersion', { version: measured.measureVersion })}</p>
          {measured.oneSided + measured.disputed > 0 && (
            <ul className="field-beside">
              {measured.oneSided > 0 && <li>{t('plan.oneSidedBeside', { count: measured.oneSided })}</li>}
              {measured.disputed > 0 && <li>{t('plan.disputedBeside', { count: measured.disputed })}</li>}
            </ul>
          )}
        </>
      )}
      {table && (
        <>
          <h3>{table.title}</h3>
          <p>{t('plan.rows', { count: table.total })}</p>
        </>
      )}
      {compiled && (
        <p className="quiet">
          {t('plan.figuresOfDay', { date: formatDate(compiled.asOf, language) })} ·{' '}
          {t('figure.computedAt', { at: formatInstant(compiled.computedAt, language) })}
        </p>
      )}
      {(figure ?? table) && <Records list={(figure ?? table)?.records ?? ''} />}
    </div>
  )
}

function Value({ figure }: { figure: CompiledFigure }) {
  const { t, language } = useTexts()
  return (
    <>
      <p className="field-value figure">{figure.shown}</p>
      <p className="quiet">
        <PairName code={figure.pairCode} />{' '}
        {figure.from || figure.to
          ? `${figure.from ? formatDate(figure.from, language) : ''} – ${figure.to ? formatDate(figure.to, language) : ''}`
          : t('plan.wholePeriod')}
        {figure.net && ` · ${t('plan.net')}`}
      </p>
    </>
  )
}

/** The list that adds up to it, as of the day of the plan's figures. */
function Records({ list }: { list: string }) {
  const { t } = useTexts()
  const place = listOf(list)
  return (
    place && (
      <p>
        <Link to={place.to} search={place.search}>
          {t('plan.openRecords')}
        </Link>
      </p>
    )
  )
}
