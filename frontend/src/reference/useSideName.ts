import type { Side } from '~/api/types'
import { usePair } from './usePair'

/** What the region on either side of a pair is called, as far as it is known. */
export function useSideName(pairCode: string): (side: Side) => string | undefined {
  const pair = usePair(pairCode)
  return (side) => (side === 'EAST' ? pair?.east?.name : pair?.northeast.name)
}
