import { useQuery } from '@tanstack/react-query'
import type { Pair } from '~/api/types'
import { pairsQuery } from './queries'

export function usePair(code: string): Pair | undefined {
  return useQuery(pairsQuery).data?.find((pair) => pair.code === code)
}
