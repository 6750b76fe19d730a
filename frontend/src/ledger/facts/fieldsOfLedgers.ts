import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import type { Field } from './fields'

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** The ledger that the route lists, and what its facts are, for pages that speak of all ledgers. */
    facts?: { ledger: string; fields: () => Promise<readonly Field[]> }
  }
}

/** The fields of these ledgers, once they have been fetched: each ledger says itself what its facts are. */
export function useFieldsOfLedgers(
  ledgers: readonly string[],
): ReadonlyMap<string, readonly Field[]> | undefined {
  const { routesById } = useRouter()
  const asked = Object.values(routesById).flatMap(({ options: { staticData } }) =>
    staticData?.facts && ledgers.includes(staticData.facts.ledger) ? [staticData.facts] : [],
  )
  const { data } = useQuery({
    queryKey: ['fields', ...ledgers],
    queryFn: async () =>
      new Map(await Promise.all(asked.map(async ({ ledger, fields }) => [ledger, await fields()] as const))),
    staleTime: Number.POSITIVE_INFINITY,
  })
  return data
}
