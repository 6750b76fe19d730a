import { decimal } from '~/ui/format'

const WAN_OF_A_YI = 10_000

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
  const scaled = Math.abs(unit === '亿元' ? difference / WAN_OF_A_YI : difference)
  return `${difference > 0 ? '+' : '−'}${decimal(scaled)}${unit}`
}
