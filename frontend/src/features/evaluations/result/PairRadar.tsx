import { useQuery } from '@tanstack/react-query'
import { useTexts } from '~/i18n'
import { useNaming } from '~/reference/useNaming'
import { type EvaluationDetail, resultQuery } from '../roundQueries'
import type { ScoreSheet } from '../sheets/sheetQueries'
import { isDrawn, Radar } from './Radar'
import { averageOf, rateOf } from './ranking'

/** What part of each dimension a pair reached, beside what its group did on average; the points stand below. */
export function PairRadar({
  round,
  pair,
  sheet,
}: {
  round: EvaluationDetail
  pair: string
  sheet: ScoreSheet
}) {
  const { t, titled } = useTexts()
  const { pair: nameOf } = useNaming()
  const { data } = useQuery(resultQuery(round.id))
  const own = data?.pairs.find(({ pairCode }) => pairCode === pair)
  if (!data || !own) return null
  const peers = data.pairs.filter(({ group }) => group === own.group)
  const ratesOf = (placed: typeof own) =>
    sheet.dimensions.map(({ code, weightPercent }) => {
      const one = placed.dimensions.find(({ dimension }) => dimension === code)
      return one && rateOf(one, weightPercent)
    })
  const name = nameOf(pair)
  const dimensions = sheet.dimensions.map(titled)
  const series = [
    { name, values: ratesOf(own) },
    ...(peers.length > 1 ? [{ name: t('result.average'), values: averageOf(peers.map(ratesOf)) }] : []),
  ]
  if (!isDrawn(dimensions, series)) return null
  return (
    <section className="panel" aria-label={t('result.radar')}>
      <Radar
        round={round}
        name={`${round.title} · ${name} · ${t('result.radar')}`}
        dimensions={dimensions}
        series={series}
      />
    </section>
  )
}
