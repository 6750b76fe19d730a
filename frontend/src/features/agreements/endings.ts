import type { Obligation } from '~/api/types'
import type { Field } from '~/ledger/facts/fields'

export const DONE_FIELDS: readonly Field[] = [
  { name: 'doneOn', label: 'agreement.obligation.doneOn', kind: 'date', required: true },
]

export const CANCELLED_FIELDS: readonly Field[] = [
  { name: 'cancelledOn', label: 'agreement.obligation.cancelledOn', kind: 'date', required: true },
  {
    name: 'cancelReason',
    label: 'agreement.obligation.cancelReason',
    kind: 'longText',
    required: true,
    maxLength: 500,
  },
]

export function isOpen({ doneOn, cancelledOn }: Obligation): boolean {
  return !doneOn && !cancelledOn
}

/**
 * Where an obligation stands among those that the own side has drafted: they have no numbers, so that it is looked for by
 * what stays of it, and of several alike by which one it is.
 */
export function placeOf(all: readonly Obligation[], place: number, drafted: readonly Obligation[]): number {
  const one = all[place]
  if (!one) return -1
  const before = all.slice(0, place).filter((other) => isAlike(other, one)).length
  return drafted.flatMap((other, i) => (isAlike(other, one) ? [i] : []))[before] ?? -1
}

function isAlike(one: Obligation, other: Obligation): boolean {
  return one.content === other.content && one.side === other.side && one.dueOn === other.dueOn
}
