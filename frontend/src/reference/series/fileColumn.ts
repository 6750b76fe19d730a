import type { Texts } from '~/i18n'
import type { Measure } from '~/reference/figure/queries'

/** A column of a file: exact figures, and in its head of which measure and version they are and in what unit. */
export function fileColumn(
  code: string,
  measures: readonly Measure[] | undefined,
  { titled, term, t }: Texts,
  values: (number | undefined)[],
) {
  const measure = measures?.find((one) => one.code === code)
  if (!measure) return { name: code, values }
  const unit = measure.unit === 'WAN_YUAN' ? t('ledger.wan') : term('measureUnit', measure.unit)
  return { name: `${titled(measure)} (${unit}) ${code} v${measure.version}`, values }
}
