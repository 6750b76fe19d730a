import type { PlanDetail } from '~/api/types'

const FROZEN: PlanDetail['state'][] = ['FILED', 'RECEIVED']

/** What is filed changes no more until it is returned. */
export function isFrozen({ state }: Pick<PlanDetail, 'state'>): boolean {
  return FROZEN.includes(state)
}
