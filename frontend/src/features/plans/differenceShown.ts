import { decimal, inUnit } from '~/ui/format'

/** By how much a figure has changed, in the unit in which it is shown. */
export function differenceShown({
  difference,
  shownNow,
}: {
  difference?: number | null
  shownNow: string
}): string {
  if (typeof difference !== 'number') return ''
  const unit = /[^\d.,\s—-]+$/.exec(shownNow)?.[0] ?? ''
  const scaled = Math.abs(inUnit(unit, difference))
  return `${difference > 0 ? '+' : '−'}${decimal(scaled)}${unit}`
}
