import { api, unwrap } from '~/api/client'
import type {
  BenefitTerms,
  Park,
  ParkRow,
  SettledTenant,
  SettlementInput,
  SettlementYear,
  Simulation,
  Tenant,
  YearlyIndicators,
} from '~/api/types'
import { ledgerApi, versionOf } from '~/ledger/api'
import type { Facts, Question } from '~/ledger/description'

export const parkApi = ledgerApi<ParkRow, Park>('parks')

export function tenantsQuestion(id: string): Question<SettledTenant[]> {
  return {
    queryKey: ['parks', 'tenants', id],
    queryFn: async ({ signal }) =>
      unwrap(await api.GET('/api/v1/parks/{id}/tenants', { params: { path: { id } }, signal })).items,
  }
}

/** The words of a statement come in the language that is asked for. */
export function settlementsQuestion(id: string, language: string): Question<SettlementYear[]> {
  return {
    queryKey: ['parks', 'settlements', id, language],
    queryFn: async ({ signal }) =>
      unwrap(await api.GET('/api/v1/parks/{id}/settlements', { params: { path: { id } }, signal })).items,
  }
}

/** Writes one entry of a park, on the version that was seen. */
export type AddEntry = (id: string, etag: string, entry: Facts) => Promise<unknown>

export const addTenant: AddEntry = async (id, etag, entry) =>
  unwrap(
    await api.POST('/api/v1/parks/{id}/tenants', {
      ...versionOf(id, etag),
      body: entry as unknown as Tenant,
    }),
  )

export const addIndicators: AddEntry = async (id, etag, entry) =>
  unwrap(
    await api.POST('/api/v1/parks/{id}/indicators', {
      ...versionOf(id, etag),
      body: entry as unknown as YearlyIndicators,
    }),
  )

export const addTerms: AddEntry = async (id, etag, entry) =>
  unwrap(
    await api.POST('/api/v1/parks/{id}/benefit-terms', {
      ...versionOf(id, etag),
      body: entry as unknown as BenefitTerms,
    }),
  )

export const addSettlement: AddEntry = async (id, etag, entry) =>
  unwrap(
    await api.POST('/api/v1/parks/{id}/settlements', {
      ...versionOf(id, etag),
      body: entry as unknown as SettlementInput,
    }),
  )

/** Adds the figure of one's own side to what the other has sent, and agrees to both. */
export const agreeSettlement: AddEntry = async (id, etag, entry) =>
  unwrap(
    await api.POST('/api/v1/parks/{id}/settlements:agree', {
      ...versionOf(id, etag),
      body: entry as unknown as SettlementInput,
    }),
  )

/** By all versions together, since each settles its own years. */
export async function simulate(id: string, terms: readonly Facts[]): Promise<Simulation[]> {
  return unwrap(
    await api.POST('/api/v1/parks/{id}/settlements:simulate', {
      params: { path: { id } },
      body: { terms: terms as unknown as BenefitTerms[] },
    }),
  ).items
}
