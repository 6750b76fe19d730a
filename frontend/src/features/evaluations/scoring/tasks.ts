import type { Where } from '../acting'
import type { ScoreInput } from '../roundQueries'
import type { ExpertLevel, ScoreDimension, ScoreItem, ScoreSheetFacts } from '../sheets/sheetQueries'

/** An item of a pair to which somebody gives points. */
export interface Task {
  key: string
  pair: string
  item: ScoreItem
  dimension: ScoreDimension
}

export type Order = 'pair' | 'item'

export const keyOf = ({ pair, item }: Where) => `${pair} ${item}`

/** Whether assessors give its points. */
export function isForAssessors({ basis }: ScoreItem): boolean {
  return basis.type === 'EXPERT' || (basis.type === 'BONUS' && !basis.what)
}

/** All that somebody is to score, pair after pair, or each item for all pairs at a time, which makes them comparable. */
export function tasksOf(
  { dimensions }: Pick<ScoreSheetFacts, 'dimensions'>,
  pairs: readonly string[],
  kind: 'SELF' | 'EXPERT',
  order: Order,
): Task[] {
  const items = dimensions.flatMap((dimension) =>
    dimension.items
      .filter((item) => kind === 'SELF' || isForAssessors(item))
      .map((item) => ({ dimension, item })),
  )
  const task = (pair: string, one: (typeof items)[number]) => ({
    key: keyOf({ pair, item: one.item.code }),
    pair,
    ...one,
  })
  return order === 'pair'
    ? pairs.flatMap((pair) => items.map((one) => task(pair, one)))
    : items.flatMap((one) => pairs.map((pair) => task(pair, one)))
}

/** What counts now of those of one kind: an assessor's own, and of a pair what either side gave last. */
export function givenBy(
  inputs: readonly ScoreInput[],
  kind: 'SELF' | 'EXPERT',
  username: string,
): Map<string, ScoreInput> {
  return new Map(
    inputs
      .filter((input) => input.kind === kind && (kind === 'SELF' || input.by === username))
      .map((input) => [keyOf({ pair: input.pairCode, item: input.item }), input]),
  )
}

/** The next without points after a place, from the beginning again where there is none behind it. */
export function nextOpen(
  tasks: readonly Task[],
  at: number,
  isDone: (task: Task) => boolean,
): Task | undefined {
  return [...tasks.slice(at + 1), ...tasks.slice(0, at)].find((task) => !isDone(task))
}

/** In which level so many points lie; the upper bound belongs to the next one, and that of the last to it. */
export function levelOf(levels: readonly ExpertLevel[], points: number): ExpertLevel | undefined {
  const top = levels.at(-1)
  if (!top || points > top.to) return undefined
  return levels.findLast(({ from }) => from <= points)
}

/** What a level is worth before anybody says more exactly: its middle. */
export function middleOf({ from, to }: ExpertLevel, decimals: number): number {
  return rounded((from + to) / 2, Math.min(decimals, 1))
}

/** A little more or less, within what the item is worth. */
export function nudged(points: number, by: 1 | -1, { points: most }: ScoreItem, decimals: number): number {
  const step = decimals > 0 ? 0.1 : 1
  return rounded(Math.min(most, Math.max(0, points + by * step)), Math.min(decimals, 1) || 0)
}

function rounded(value: number, decimals: number): number {
  const scale = 10 ** decimals
  return Math.round((value + Number.EPSILON) * scale) / scale
}
