import type { Side } from '~/api/types'
import { useEnglishName } from './names'
import { usePair } from './usePair'

/** What the region on either side of a pair is called, as far as it is known. */
export function useSideName(pairCode: string): (side: Side) => string | undefined {
  const pair = usePair(pairCode)
  const english = useEnglishName()
  return (side) => {
    const region = side === 'EAST' ? pair?.east : pair?.northeast
    return region && (english(region.code) ?? region.name)
  }
}
