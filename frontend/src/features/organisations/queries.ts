import { queryOptions } from '@tanstack/react-query'
import { api, unwrap, unwrapVersioned } from '~/api/client'
import type { components } from '~/api/schema'

export type Organisation = components['schemas']['Organisation']
export type NewOrganisation = components['schemas']['NewOrganisation']
export type OrganisationChange = components['schemas']['OrganisationChange']

export const organisationsQuery = queryOptions({
  queryKey: ['organisations'],
  queryFn: async ({ signal }) =>
    // Asked anew: what an administrator has just changed must be seen.
    unwrap(await api.GET('/api/v1/organisations', { signal, cache: 'no-cache' })).items,
})

export async function addOrganisation(body: NewOrganisation): Promise<Organisation> {
  return unwrapVersioned(await api.POST('/api/v1/organisations', { body })).record
}

export async function changeOrganisation({ code, version }: Organisation, body: OrganisationChange) {
  const params = { path: { code }, header: { 'If-Match': `"${version}"` } }
  return unwrap(await api.PUT('/api/v1/organisations/{code}', { params, body }))
}
