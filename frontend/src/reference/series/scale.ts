import type { Language, MessageKey } from '~/i18n'
import type { Measure } from '~/reference/figure/queries'

interface Scale {
  /** Written at the axis; counts have none. */
  unit: MessageKey | undefined
  of: (value: number) => number
}

/** Amounts in the unit in which they read well, the one for large amounts once the largest needs it. */
export function scaleOf(unit: Measure['unit'] | undefined, largest: number, language: Language): Scale {
  if (unit !== 'WAN_YUAN') return { unit: undefined, of: (value) => value }
  if (language === 'en') return { unit: 'series.large', of: (value) => rounded(value / 100) }
  return largest < 10_000
    ? { unit: 'series.small', of: rounded }
    : { unit: 'series.large', of: (value) => rounded(value / 10_000) }
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000
}
