import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type MessageKey, useTexts } from '~/i18n'
import { nothingOf } from '~/reference/figure/formatFigure'
import { figuresQuery } from '~/reference/figure/queries'
import { useMeasures } from '~/reference/figure/useMeasures'
import { pairsQuery } from '~/reference/queries'
import { Choice } from '~/ui/Choice'
import { Chart } from '~/ui/chart/Chart'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { todayInChina } from '~/ui/today'
import { fileColumn } from './fileColumn'
import { MeasureNotes } from './MeasureNotes'
import { figureAt, placesOf, questionOf } from './places'
import { SeriesTable } from './SeriesTable'
import { scaleOf } from './scale'
import type { Cut, Series } from './topics'
import '../figureTable.css'
import './series.css'

interface Props {
  series: Series
  /** One pair alone; all that the caller sees where there is none. */
  pairCode?: string | undefined
  asOf?: string | undefined
}

const CUTS: Record<Cut, MessageKey> = {
  YEAR: 'series.byYear',
  MONTH: 'series.byMonth',
  PAIR: 'series.byPair',
}

/** A chart of measures side by side, by year, month or pair, with its table, its definitions and its downloads. */
export function SeriesPanel({ series, pairCode, asOf }: Props) {
  const texts = useTexts()
  const { t, named } = texts
  const [topicKey, setTopicKey] = useState(series.topics[0].key)
  const topic = series.topics.find(({ key }) => key === topicKey) ?? series.topics[0]
  const cuts = topic.cuts.filter((one) => !pairCode || one !== 'PAIR')
  const [wanted, setCut] = useState(cuts[0] ?? 'YEAR')
  const cut = cuts.includes(wanted) ? wanted : (cuts[0] ?? 'YEAR')
  const day = asOf ?? todayInChina()
  const codes = [...topic.measures, ...(topic.beside ?? [])]
  const { measures, titleOf, unitOf } = useMeasures()
  const { data: pairs } = useQuery(pairsQuery)
  const { data, error } = useQuery({
    ...figuresQuery(questionOf(codes, cut, day, pairCode, asOf)),
    placeholderData: keepPreviousData,
  })
  const places = data ? placesOf(data, cut, day) : []
  const value = (code: string, place: string) => data && figureAt(data, cut, place, code)?.value
  const unit = unitOf(topic.measures[0] ?? '')
  const largest = Math.max(
    ...topic.measures.flatMap((code) => places.map((p) => Math.abs(value(code, p) ?? 0))),
  )
  const scale = scaleOf(unit, largest, texts)
  const nameOf = (place: string) => {
    const pair = cut === 'PAIR' && pairs?.find(({ code }) => code === place)
    return pair ? named(pair) : place
  }
  const heading = `series-${series.id}`
  const name = topic.text === series.title ? t(series.title) : `${t(series.title)} · ${t(topic.text)}`
  return (
    <section className="panel series" aria-labelledby={heading}>
      <h2 id={heading}>{t(series.title)}</h2>
      <p className="quiet">{t(series.hint)}</p>
      <div className="series-choices no-print">
        {series.topics.length > 1 && (
          <Choice
            legend={t('series.what')}
            options={series.topics.map(({ key }) => key)}
            value={topic.key}
            text={(key) => t(series.topics.find((one) => one.key === key)?.text ?? series.title)}
            onChange={setTopicKey}
          />
        )}
        {cuts.length > 1 && (
          <Choice
            legend={t('series.by')}
            options={cuts}
            value={cut}
            text={(one) => t(CUTS[one])}
            onChange={setCut}
          />
        )}
      </div>
      {error && <ProblemNotice error={error} />}
      {data && places.length === 0 && <p className="quiet">{t('overview.noData')}</p>}
      {data && places.length > 0 && (
        <>
          <Chart
            name={name}
            heading={t(cut === 'PAIR' ? 'overview.pair' : 'series.period')}
            day={t('figure.asOf', { date: data.asOf })}
            unit={scale.unit}
            colours={topic.colours}
            categories={places.map(nameOf)}
            file={codes.map((code) =>
              fileColumn(
                code,
                measures,
                texts,
                places.map((place) => value(code, place) ?? nothingOf(unitOf(code))),
              ),
            )}
            series={topic.measures.map((code) => ({
              name: titleOf(code),
              values: places.map((place) => scale.of(value(code, place))),
            }))}
          />
          <SeriesTable answer={data} cut={cut} places={places} codes={codes} titleOf={titleOf} />
        </>
      )}
      <MeasureNotes codes={codes} asOf={data?.asOf} />
    </section>
  )
}
