import { useTexts } from '~/i18n'
import { PairName } from '~/reference/PairName'
import { useNaming } from '~/reference/useNaming'
import { Chart } from '~/ui/chart/Chart'
import { COLOURS, Radar } from './Radar'
import type { GroupProps } from './Ranking'
import { partedBy, rateOf } from './ranking'
import { stretchOf } from './stretch'
import { UncountedMark } from './Uncounted'
import '~/reference/figureTable.css'

/** What part of each dimension the pairs of a group reached, drawn side by side and in a table. */
export function Dimensions({ round, group, sheet, places }: GroupProps) {
  const { t, titled, named } = useTexts()
  const { pair } = useNaming()
  const points = (code: string, of: (typeof places)[number]) =>
    of.dimensions.find(({ dimension }) => dimension === code)
  const rates = places.map((place) => ({
    name: pair(place.pairCode),
    values: sheet.dimensions.map(({ code, weightPercent }) => {
      const one = points(code, place)
      return one && rateOf(one, weightPercent)
    }),
  }))
  const { drawn, left } = partedBy(rates)
  const at = <T,>(values: T[]) => drawn.flatMap((i) => values.slice(i, i + 1))
  const stretched = places.flatMap((place) => {
    const stretch = stretchOf(
      sheet.dimensions.map((one) => ({
        name: titled(one),
        points: one.weightPercent,
        counts: !points(one.code, place)?.excluded,
      })),
    )
    return stretch ? [{ ...stretch, pairCode: place.pairCode }] : []
  })
  return (
    <>
      <h3>{t('result.dimensions')}</h3>
      <p className="quiet">{t('result.dimensionsLead')}</p>
      <Chart
        atOnce
        wrapped
        name={`${round.title} · ${named(group)} · ${t('result.dimensions')}`}
        heading={t('result.dimension')}
        day={t('evaluation.ofYear', { year: round.year })}
        unit={t('result.rateUnit')}
        colours={COLOURS}
        categories={at(sheet.dimensions.map(titled))}
        series={rates.map(({ name, values }) => ({ name, values: at(values) }))}
        file={places.map((place) => ({
          name: pair(place.pairCode),
          values: at(sheet.dimensions.map(({ code }) => points(code, place)?.points)),
        }))}
      />
      {left.length > 0 && (
        <p className="quiet">
          {t('result.notDrawn', {
            dimensions: left
              .map((one) => {
                const dimension = sheet.dimensions[one.dimension]
                const title = dimension ? titled(dimension) : ''
                return one.of.length < places.length ? `${title} (${one.of.join('、')})` : title
              })
              .join('；'),
          })}
        </p>
      )}
      <div className="result-beside">
        <Radar
          round={round}
          name={`${round.title} · ${named(group)} · ${t('result.radar')}`}
          dimensions={sheet.dimensions.map(titled)}
          series={rates}
        />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
        <div className="evaluation-scroll" tabIndex={0}>
          <table className="figure-table">
            <thead>
              <tr>
                <th scope="col">{t('result.dimension')}</th>
                <th scope="col" className="numeric">
                  {t('result.weight')}
                </th>
                {places.map(({ pairCode }) => (
                  <th key={pairCode} scope="col" className="numeric">
                    <PairName code={pairCode} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {sheet.dimensions.map((dimension) => (
                <tr key={dimension.code}>
                  <th scope="row">{titled(dimension)}</th>
                  <td className="numeric figure">{dimension.weightPercent}</td>
                  {places.map((place) => {
                    const one = points(dimension.code, place)
                    return (
                      <td key={place.pairCode} className="numeric figure">
                        {one?.excluded ? t('result.excluded') : one?.points.toFixed(sheet.decimals)}
                      </td>
                    )
                  })}
                </tr>
              ))}
              <tr>
                <th scope="row">
                  <strong>{t('result.total')}</strong>
                </th>
                <td className="numeric figure">100</td>
                {places.map((place) => (
                  <td key={place.pairCode} className="numeric figure">
                    <strong>{place.total.toFixed(sheet.decimals)}</strong>
                    <UncountedMark place={place} />
                  </td>
                ))}
              </tr>
            </tbody>
          </table>
        </div>
      </div>
      {stretched.map(({ pairCode, left, whole, counted }) => (
        <p key={pairCode} className="quiet">
          <PairName code={pairCode} />{' '}
          {t('result.stretched', { names: left.map(({ name }) => name).join(' · '), whole, counted })}
        </p>
      ))}
    </>
  )
}
