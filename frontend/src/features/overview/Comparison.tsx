import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { Side } from '~/api/types'
import { useTexts } from '~/i18n'
import { FigureValue } from '~/reference/figure/FigureValue'
import { type Figure, figuresQuery, measuresQuery } from '~/reference/figure/queries'
import { useRegionName } from '~/reference/names'
import { PairName } from '~/reference/PairName'
import { pairsQuery } from '~/reference/queries'
import { MeasureNotes } from '~/reference/series/MeasureNotes'
import { Choice } from '~/ui/Choice'
import { Chart } from '~/ui/chart/Chart'
import { decimal } from '~/ui/format'
import { ProblemNotice } from '~/ui/ProblemNotice'
import '~/reference/figureTable.css'
import '~/reference/series/series.css'

const MEASURES = [
  'TOTAL_INVESTMENT',
  'INVESTED',
  'PROJECTS',
  'SECONDED',
  'TRAINED',
  'AGREEMENTS',
  'PRACTICES',
] as const
const BASES = ['CAPITA', 'GDP'] as const
const SIDES = ['NORTHEAST', 'EAST'] as const

/** Pairs side by side by the residents or the product of their regions, as far as these are known. */
export function Comparison({ asOf }: { asOf: string | undefined }) {
  const { t, term, titled, named } = useTexts()
  const [code, setCode] = useState<string>(MEASURES[0])
  const [per, setPer] = useState<(typeof BASES)[number]>('CAPITA')
  const [perSide, setSide] = useState<Side>('NORTHEAST')
  const choice = useId()
  const { data: measures } = useQuery(measuresQuery)
  const { data: pairs } = useQuery(pairsQuery)
  const { data, error } = useQuery({
    ...figuresQuery({ measure: [code], by: 'PAIR', per, perSide, asOf }),
    placeholderData: keepPreviousData,
  })
  const figures = data?.items.filter(({ pairCode }) => pairCode) ?? []
  const told = figures.filter((figure) => figure.per?.value !== undefined)
  const measure = measures?.find((one) => one.code === code)
  const titleOf = (one: string) => {
    const known = measures?.find((other) => other.code === one)
    return known ? titled(known) : one
  }
  const nameOf = (pairCode: string | undefined) => {
    const pair = pairs?.find((one) => one.code === pairCode)
    return pair ? named(pair) : (pairCode ?? '')
  }
  const unit = [measure && measure.unit !== 'COUNT' && term('measureUnit', measure.unit), t(`series.${per}`)]
    .filter(Boolean)
    .join(' · ')
  return (
    <section className="panel series" aria-labelledby="overview-comparison">
      <h2 id="overview-comparison">{t('series.compare')}</h2>
      <p className="quiet">{t('series.compareHint')}</p>
      <div className="series-choices no-print">
        <div className="series-measure">
          <label htmlFor={choice}>{t('series.measure')}</label>
          <select id={choice} value={code} onChange={({ target }) => setCode(target.value)}>
            {MEASURES.map((one) => (
              <option key={one} value={one}>
                {titleOf(one)}
              </option>
            ))}
          </select>
        </div>
        <Choice
          legend={t('series.basis')}
          options={BASES}
          value={per}
          text={(one) => t(`series.${one}`)}
          onChange={setPer}
        />
        <Choice
          legend={t('series.side')}
          options={SIDES}
          value={perSide}
          text={(one) => term('side', one)}
          onChange={setSide}
        />
      </div>
      {error && <ProblemNotice error={error} />}
      {told.length > 0 && (
        <Chart
          name={`${titleOf(code)} · ${t(`series.${per}`)}`}
          heading={t('overview.pair')}
          day={t('figure.asOf', { date: data?.asOf ?? '' })}
          unit={unit}
          colours={[perSide === 'EAST' ? '--east' : '--northeast']}
          categories={told.map(({ pairCode }) => nameOf(pairCode))}
          series={[{ name: titleOf(code), values: told.map((figure) => figure.per?.value ?? 0) }]}
        />
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="series-scroll" aria-label={t('series.compare')} tabIndex={0}>
        <table className="figure-table">
          <thead>
            <tr>
              <th scope="col">{t('overview.pair')}</th>
              <th scope="col" className="numeric">
                {titleOf(code)}
              </th>
              <th scope="col" className="numeric">
                {unit}
              </th>
              <th scope="col">{t('series.basisAmount')}</th>
              <th scope="col">{t('series.basisSource')}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map((figure) => (
              <tr key={figure.pairCode}>
                <th scope="row">{figure.pairCode && <PairName code={figure.pairCode} link />}</th>
                <td className="numeric">
                  <FigureValue figure={figure} />
                </td>
                <Told figure={figure} />
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <MeasureNotes codes={[code]} asOf={data?.asOf} />
    </section>
  )
}

/** A pair of which nothing is known says so: no figure is no nought. */
function Told({ figure: { per } }: { figure: Figure }) {
  const { t, term } = useTexts()
  const regionName = useRegionName()
  if (per?.amount === undefined) {
    return (
      <td className="quiet" colSpan={3}>
        {per?.regionCode ? `${regionName(per.regionCode)} · ${t('series.noBasis')}` : t('series.noSide')}
      </td>
    )
  }
  return (
    <>
      <td className="numeric figure">{per.value === undefined ? '—' : decimal(per.value, 4)}</td>
      <td className="figure">
        {per.regionCode && regionName(per.regionCode)} {decimal(per.amount, 4)}{' '}
        {term('referenceUnit', per.basis)}
      </td>
      <td className="series-source">
        {per.year} · {per.source}
      </td>
    </>
  )
}
