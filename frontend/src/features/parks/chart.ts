import type { YearlyIndicators } from '~/api/types'
import type { MessageKey } from '~/i18n'

const INDICATORS = ['output', 'tax', 'investment', 'tenants', 'jobs', 'research'] as const
export type Indicator = (typeof INDICATORS)[number]

type Name = keyof YearlyIndicators

interface Of {
  actual: Name
  target: Name
  label: MessageKey
  money: boolean
}

/** Where the contract keeps an indicator, and its target. */
export const FIGURES: Record<Indicator, Of> = {
  output: { actual: 'outputWan', target: 'outputTargetWan', label: 'park.indicator.outputWan', money: true },
  tax: { actual: 'taxWan', target: 'taxTargetWan', label: 'park.indicator.taxWan', money: true },
  investment: {
    actual: 'investmentWan',
    target: 'investmentTargetWan',
    label: 'park.indicator.investmentWan',
    money: true,
  },
  tenants: { actual: 'tenants', target: 'tenantsTarget', label: 'park.indicator.tenants', money: false },
  jobs: { actual: 'jobs', target: 'jobsTarget', label: 'park.indicator.jobs', money: false },
  research: {
    actual: 'researchWan',
    target: 'researchTargetWan',
    label: 'park.indicator.researchWan',
    money: true,
  },
}

export interface Bar {
  year: number
  target?: number
  actual?: number
}

/** One year after the other, as far as something is told of the indicator. */
export function barsOf(years: readonly YearlyIndicators[], indicator: Indicator): Bar[] {
  const { actual, target } = FIGURES[indicator]
  return [...years]
    .sort((a, b) => a.year - b.year)
    .map((year) => ({ year: year.year, target: numberOf(year[target]), actual: numberOf(year[actual]) }))
    .filter((bar) => bar.target !== undefined || bar.actual !== undefined)
}

/** The indicators of which any year tells something. */
export function toldOf(years: readonly YearlyIndicators[]): Indicator[] {
  return INDICATORS.filter((one) => barsOf(years, one).length > 0)
}

/** The height of each value, the greatest being one. */
export function scaled(bars: readonly Bar[]): (value: number | undefined) => number {
  const most = Math.max(0, ...bars.flatMap(({ target, actual }) => [target ?? 0, actual ?? 0]))
  return (value) => (most > 0 && value !== undefined ? value / most : 0)
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined
}
