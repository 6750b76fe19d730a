import type { PlanDetail } from '~/api/types'
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
}

const MOST_ROWS = 50

/** As it stands in the text, or what most will want to ask. */
export function questionOf(
  node: FieldNode,
  plan: Pick<PlanDetail, 'periodFrom' | 'periodTo'>,
  before: Record<string, unknown> | undefined,
): Question {
  if (before) return before as Question
  if (node === 'recordsTable') return { filters: {}, columns: [], limit: MOST_ROWS }
  if (node === 'figure') return { interval: 'YEAR', kind: 'BAR' }
  return { from: plan.periodFrom, to: plan.periodTo, unit: 'YI' }
}

export function isWhole(node: FieldNode, { measure, ledger, columns }: Question): boolean {
  return node === 'recordsTable' ? Boolean(ledger) && (columns ?? []).length > 0 : Boolean(measure)
}
