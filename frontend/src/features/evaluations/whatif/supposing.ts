import type { components } from '~/api/schema'
import type { ScoreSheet } from '../sheets/sheetQueries'

export type WhatIf = components['schemas']['WhatIf']
export type WhatIfOutcome = components['schemas']['WhatIfOutcome']
export type SupposedPair = components['schemas']['SupposedPair']

/** Points as they are typed. */
export interface Typed {
  pairCode: string
  item: string
  points: string
}

/** What is supposed, as it is typed. */
export interface Supposition {
  /** By dimension, those that were touched. */
  weights: Readonly<Record<string, string>>
  points: readonly Typed[]
  leftOut: readonly string[]
}

export const NOTHING: Supposition = { weights: {}, points: [], leftOut: [] }

type Dimensions = Pick<ScoreSheet['dimensions'][number], 'code' | 'weightPercent'>[]

/** A number, or nothing where none is typed. */
export function numberOf(text: string): number | undefined {
  const number = Number(text)
  return text.trim() === '' || !Number.isFinite(number) ? undefined : number
}

/** What all dimensions weigh as they are typed; nothing where one is no number. */
export function weighs({ weights }: Supposition, dimensions: Dimensions): number | undefined {
  let sum = 0
  for (const { code, weightPercent } of dimensions) {
    const weight = weights[code] === undefined ? weightPercent : numberOf(weights[code])
    if (weight === undefined) return undefined
    sum += weight
  }
  return Math.round(sum * 10_000) / 10_000
}

/** The same weights beside each other, made a hundred in all; the largest takes what rounding leaves. */
export function madeWhole(
  supposition: Supposition,
  dimensions: Dimensions,
  decimals: number,
): Record<string, string> {
  const sum = weighs(supposition, dimensions)
  if (!sum) return { ...supposition.weights }
  const unit = 10 ** decimals
  const shares = dimensions.map(({ code, weightPercent }) => {
    const weight = numberOf(supposition.weights[code] ?? '') ?? weightPercent
    return { code, units: Math.round((weight / sum) * 100 * unit) }
  })
  const largest = shares.reduce((one, other) => (other.units > one.units ? other : one))
  largest.units += 100 * unit - shares.reduce((total, { units }) => total + units, 0)
  return Object.fromEntries(shares.map(({ code, units }) => [code, String(units / unit)]))
}

/** What is asked of the platform; nothing while it is not whole. */
export function bodyOf(supposition: Supposition, dimensions: Dimensions): WhatIf | undefined {
  const points = supposition.points.map(({ points, ...where }) => ({ ...where, points: numberOf(points) }))
  if (weighs(supposition, dimensions) !== 100 || points.some((one) => one.points === undefined))
    return undefined
  return {
    weights: dimensions
      .filter(({ code, weightPercent }) => numberOf(supposition.weights[code] ?? '') !== weightPercent)
      .flatMap(({ code }) => {
        const weightPercent = numberOf(supposition.weights[code] ?? '')
        return weightPercent === undefined ? [] : [{ dimension: code, weightPercent }]
      }),
    points: points.map((one) => ({ ...one, points: one.points ?? 0 })),
    leftOut: [...supposition.leftOut],
  }
}
