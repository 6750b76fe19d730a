import type { Texts } from '~/i18n'
import type { Measure } from '~/reference/figure/queries'

interface Scale {
  /** Written at the axis; counts have none. */
  unit: string | undefined
  /** Nothing stays nothing. */
  of: (value: number | undefined) => number | undefined
}

/** Amounts in the unit in which they read well, the one for large amounts once the largest needs it. */
export function scaleOf(unit: Measure['unit'] | undefined, largest: number, texts: Texts): Scale {
  const { t, term, language } = texts
  if (unit !== 'WAN_YUAN')
    return { unit: unit && unit !== 'COUNT' ? term('measureUnit', unit) : undefined, of: (value) => value }
  if (language === 'en') return { unit: t('series.large'), of: dividedBy(100) }
  return largest < 10_000
    ? { unit: t('series.small'), of: dividedBy(1) }
    : { unit: t('series.large'), of: dividedBy(10_000) }
}

function dividedBy(divisor: number): Scale['of'] {
  return (value) => (value === undefined ? undefined : Math.round((value / divisor) * 10_000) / 10_000)
}
