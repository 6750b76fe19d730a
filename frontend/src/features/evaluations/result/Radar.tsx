import { useState } from 'react'
import { useTexts } from '~/i18n'
import { Chart } from '~/ui/chart/Chart'
import type { EvaluationDetail } from '../roundQueries'

/** Each series has its own, whichever of the others are shown. */
export const COLOURS = ['--northeast', '--east', '--good', '--calm', '--wait', '--bad'] as const

/** A figure with fewer directions than these is none. */
const LEAST = 3

interface Props {
  round: EvaluationDetail
  name: string
  dimensions: string[]
  /** What part of each dimension was reached, by whom. */
  series: { name: string; values: (number | undefined)[] }[]
}

/** Those of which something is told of everybody: what does not count for one has no place between nought and all. */
function told(dimensions: readonly string[], series: Props['series']): number[] {
  return dimensions.flatMap((_, at) => (series.every(({ values }) => values[at] !== undefined) ? [at] : []))
}

/** Whether there are directions enough for a figure. */
export function isDrawn(dimensions: readonly string[], series: Props['series']): boolean {
  return told(dimensions, series).length >= LEAST
}

/** Who reached what part of each dimension, laid over each other; those that are compared can be chosen. */
export function Radar({ round, name, dimensions, series }: Props) {
  const { t } = useTexts()
  const [hidden, hide] = useState<readonly string[]>([])
  const drawn = told(dimensions, series)
  const left = dimensions.filter((_, at) => !drawn.includes(at))
  const shown = series.flatMap(({ name, values }, i) => {
    const colour = COLOURS[i % COLOURS.length] ?? COLOURS[0]
    return hidden.includes(name) ? [] : [{ name, values: drawn.map((at) => values[at]), colour }]
  })
  if (drawn.length < LEAST) return null
  return (
    <div className="result-radar">
      {series.length > 1 && (
        <fieldset className="result-compared no-print">
          <legend>{t('result.compare')}</legend>
          {series.map((one) => (
            <label key={one.name} className="check">
              <input
                type="checkbox"
                checked={!hidden.includes(one.name)}
                onChange={({ target }) =>
                  hide(target.checked ? hidden.filter((other) => other !== one.name) : [...hidden, one.name])
                }
              />
              {one.name}
            </label>
          ))}
        </fieldset>
      )}
      <Chart
        atOnce
        radar
        name={name}
        heading={t('result.dimension')}
        day={t('evaluation.ofYear', { year: round.year })}
        unit={t('result.rateUnit')}
        colours={shown.map(({ colour }) => colour)}
        categories={drawn.map((at) => dimensions[at] ?? '')}
        series={shown}
      />
      {left.length > 0 && <p className="quiet">{t('result.notDrawn', { dimensions: left.join('、') })}</p>}
    </div>
  )
}
