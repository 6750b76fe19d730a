import type { Movement } from '~/api/types'

export interface Totals {
  granted: number
  paid: number
  used: number
  /** What was granted and is not paid out yet; none where nothing is ever paid out. */
  unpaid?: number
  /** What is there to be used, paid out or never to be paid out, and is not used yet. */
  unused: number
}

/** Quantities have at most four decimals: as whole numbers they add up to what they are. */
const PARTS = 10_000

/** How much in all was granted, paid out and used, and what is left over. */
export function totalsOf(movements: readonly Movement[]): Totals {
  const sum = (step: Movement['step']) =>
    movements
      .filter((movement) => movement.step === step)
      .reduce((parts, { quantity }) => parts + Math.round(quantity * PARTS), 0)
  const [granted, paid, used] = [sum('GRANTED'), sum('PAID'), sum('USED')]
  return {
    granted: granted / PARTS,
    paid: paid / PARTS,
    used: used / PARTS,
    unpaid: paid > 0 ? (granted - paid) / PARTS : undefined,
    unused: ((paid > 0 ? paid : granted) - used) / PARTS,
  }
}
