import { useQuery } from '@tanstack/react-query'
import type { Pair } from '~/api/types'
import { pairsQuery } from '~/reference/queries'
import { pairsFound } from './pairsFound'

export function usePairsFound(q: string): Pair[] {
  const { data: pairs } = useQuery(pairsQuery)
  return pairsFound(pairs ?? [], q)
}
