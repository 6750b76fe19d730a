import type { Language, Texts } from '~/i18n'
import { decimal, formatMoney } from '~/ui/format'
import type { Measure } from './queries'

/** A value in the unit of its measure; a dash where there is none. */
export function formatFigure(
  value: number | undefined,
  unit: Measure['unit'] | undefined,
  { term, language }: { term: Texts['term']; language: Language },
): string {
  if (value === undefined) return '—'
  if (unit === 'WAN_YUAN') return formatMoney(value, language)
  return unit && unit !== 'COUNT' ? `${decimal(value, 2)} ${term('measureUnit', unit)}` : decimal(value, 2)
}

/** What there is where no record counts: nought, but no rate of nothing. */
export function nothingOf(unit: Measure['unit'] | undefined): number | undefined {
  return unit === 'PERCENT' ? undefined : 0
}
