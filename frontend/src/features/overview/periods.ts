import type { Figure, Figures } from '~/reference/figure/queries'

export const INTERVALS = ['YEAR', 'QUARTER', 'MONTH'] as const
export type Interval = (typeof INTERVALS)[number]

/** What became of the projects signed in one period. */
export interface Cohort {
  /** The first day of the period. */
  from: string
  of: (measure: string) => Figure | undefined
}

/** The latest first: how new ones fare is asked before how old ones did. */
export function cohortsOf({ items }: Figures): Cohort[] {
  const periods = new Map<string, Figure[]>()
  for (const figure of items)
    if (figure.from) periods.set(figure.from, [...(periods.get(figure.from) ?? []), figure])
  return [...periods]
    .sort(([one], [other]) => other.localeCompare(one))
    .map(([from, figures]) => ({ from, of: (measure) => figures.find((one) => one.measure === measure) }))
}

/** The period of a cohort, as a year with the quarter or month in it. */
export function periodOf(from: string, interval: Interval) {
  const [year = '', month = '1'] = from.split('-')
  return {
    year,
    quarter: interval === 'QUARTER' ? Math.ceil(Number(month) / 3) : undefined,
    month: interval === 'MONTH' ? `${year}-${month}` : undefined,
  }
}
