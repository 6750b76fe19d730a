import { useQueries } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import type { Field } from './fields'

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** The ledger that the route lists, and what its facts are, for pages that speak of all ledgers. */
    facts?: { ledger: string; fields: () => Promise<readonly Field[]> }
  }
}

/** The fields of these ledgers, as far as they have been fetched: each ledger says itself what its facts are. */
export function useFieldsOfLedgers(ledgers: readonly string[]): ReadonlyMap<string, readonly Field[]> {
  const { routesById } = useRouter()
  const asked = Object.values(routesById).flatMap(({ options: { staticData } }) =>
    staticData?.facts && ledgers.includes(staticData.facts.ledger) ? [staticData.facts] : [],
  )
  return useQueries({
    queries: asked.map(({ ledger, fields }) => ({
      queryKey: ['fields', ledger],
      queryFn: fields,
      staleTime: Number.POSITIVE_INFINITY,
    })),
    combine: (found) =>
      new Map(
        asked.flatMap(({ ledger }, place) => (found[place]?.data ? [[ledger, found[place].data]] : [])),
      ),
  })
}
