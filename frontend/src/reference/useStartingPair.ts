import { useMe } from '~/api/me'
import { startingPair } from './startingPair'

export function useStartingPair(openedFrom?: string): string | undefined {
  return startingPair(useMe(), openedFrom)
}
