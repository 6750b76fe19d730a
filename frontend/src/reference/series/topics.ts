import type { MessageKey } from '~/i18n'

/** What a series can be told by. */
export type Cut = 'YEAR' | 'MONTH' | 'PAIR'

/** Measures of one unit that stand side by side in a chart; they are never added up. */
export interface Topic {
  key: string
  text: MessageKey
  measures: readonly string[]
  /** Told in the table alone. */
  beside?: readonly string[]
  cuts: readonly Cut[]
  colours?: readonly string[]
}

export interface Series {
  id: string
  title: MessageKey
  hint: MessageKey
  topics: readonly [Topic, ...Topic[]]
}

const WAYS = ['--east', '--northeast'] as const
const ALL = ['YEAR', 'MONTH', 'PAIR'] as const

function bothWays(measure: string, text: MessageKey): Topic {
  const measures = [`${measure}_TO_EAST`, `${measure}_TO_NORTHEAST`]
  return { key: measure, text, measures, cuts: ALL, colours: WAYS }
}

export const SERIES: readonly Series[] = [
  {
    id: 'cadres',
    title: 'series.cadres',
    hint: 'series.cadresHint',
    topics: [
      bothWays('SECONDED', 'series.seconded'),
      bothWays('TRAINEES', 'series.trainees'),
      bothWays('TRAINED', 'series.trained'),
      bothWays('EXPERTS', 'series.experts'),
    ],
  },
  {
    id: 'investment',
    title: 'series.investment',
    hint: 'series.investmentHint',
    topics: [
      {
        key: 'investment',
        text: 'series.investment',
        measures: ['TOTAL_INVESTMENT', 'INVESTED_MORE', 'PAID_IN_MORE'],
        cuts: ['MONTH', 'YEAR', 'PAIR'],
      },
    ],
  },
  {
    id: 'growth',
    title: 'series.growth',
    hint: 'series.growthHint',
    topics: [
      { key: 'tenants', text: 'series.tenants', measures: ['TENANTS_MORE'], cuts: ['YEAR', 'PAIR'] },
      { key: 'adoptions', text: 'series.adoptions', measures: ['ADOPTIONS', 'PRACTICES'], cuts: ALL },
    ],
  },
  {
    id: 'commitments',
    title: 'series.commitments',
    hint: 'series.commitmentsHint',
    topics: [
      {
        key: 'commitments',
        text: 'series.commitments',
        measures: ['COMMITMENTS_KEPT', 'COMMITMENTS_OVERDUE', 'COMMITMENTS_OPEN', 'COMMITMENTS_CANCELLED'],
        beside: ['COMMITMENTS_KEPT_LATE', 'COMMITMENTS_DUE', 'COMMITMENTS_KEPT_RATE'],
        cuts: ['YEAR', 'MONTH', 'PAIR'],
        colours: ['--good', '--bad', '--wait', '--calm'],
      },
    ],
  },
]
