import type { Discrepancy } from '~/api/types'
import type { MessageKey } from '~/i18n'

export interface Outcome {
  label: MessageKey
  wan: number
  /** How much more, or less, than what is in force. */
  change?: number
}

type Told = Pick<Discrepancy, 'inForceWan' | 'proposedWan' | 'counteredWan'> &
  Partial<Pick<Discrepancy, 'kind'>>

/** What each way to settle it makes of the planned total; nothing of what never counts there. One side alone counts beside it. */
export function outcomesOf({ kind, inForceWan, proposedWan, counteredWan }: Told): Outcome[] {
  if (inForceWan === undefined) return []
  if (kind === 'ONE_SIDED') return [{ label: 'discrepancy.beside', wan: inForceWan }]
  const settled = (label: MessageKey, wan: number | undefined): Outcome[] =>
    wan !== undefined ? [{ label, wan, change: inCents(wan - inForceWan) }] : []
  return [
    { label: 'discrepancy.inForce', wan: inForceWan },
    ...settled('discrepancy.proposed', proposedWan),
    ...settled('discrepancy.countered', counteredWan),
  ]
}

/** The difference of two amounts has no more decimals than they have. */
function inCents(wan: number): number {
  return Math.round(wan * 100) / 100
}
