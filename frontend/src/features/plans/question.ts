import type { PlanDetail } from '~/api/types'
import type { Measure } from '~/reference/figure/queries'
import type { FieldNode } from './editor/narrative'

/** What is asked of the ledger: the attributes of a node in the text. */
export interface Question {
  measure?: string | null
  from?: string | null
  to?: string | null
  pairCode?: string | null
  net?: boolean | null
  unit?: string | null
  interval?: string | null
  kind?: string | null
  ledger?: string | null
  columns?: string[] | null
  filters?: Record<string, string[]> | null
  sort?: string | null
  limit?: number | null
  ofPeriod?: unknown
}

const MOST_ROWS = 50

type Asked = Pick<Measure, 'code' | 'unit' | 'attributed' | 'dated'>
type Period = Pick<PlanDetail, 'periodFrom' | 'periodTo'>

/** As it stands in the text, or what most will want to ask. */
export function questionOf(
  node: FieldNode,
  plan: Period,
  before: Record<string, unknown> | undefined,
): Question {
  if (before) return before as Question
  if (node === 'recordsTable') return { filters: {}, columns: [], limit: MOST_ROWS }
  const period = { from: plan.periodFrom, to: plan.periodTo }
  if (node === 'figure') return { ...period, interval: isLong(plan) ? 'YEAR' : 'QUARTER', kind: 'BAR' }
  return period
}

/** Of a year or less, years alone would be a single bar. */
function isLong({ periodFrom, periodTo }: Period): boolean {
  return Number(periodTo.slice(0, 4)) > Number(periodFrom.slice(0, 4))
}

/** A figure asked by another measure: whatever this one cannot be asked for is asked no more. */
export function figureBy(measure: Asked, question: Question): Question {
  const money = measure.unit === 'WAN_YUAN'
  const scale = question.unit === 'WAN' ? 'WAN' : 'YI'
  return {
    ...question,
    measure: measure.code,
    unit: money ? scale : 'PLAIN',
    net: measure.attributed ? (question.net ?? null) : null,
    ...(!measure.dated && { from: null, to: null }),
  }
}

/** Whether nothing is missing that the ledger must be told. */
export function isWhole(
  node: FieldNode,
  { measure, ledger, columns, from, to, ofPeriod }: Question,
): boolean {
  switch (node) {
    case 'recordsTable':
      return Boolean(ledger) && (columns ?? []).length > 0
    case 'figure':
      return Boolean(measure) && (ofPeriod === true || (Boolean(from) && Boolean(to)))
    case 'liveFigure':
      return Boolean(measure)
  }
}
