import { queryOptions } from '@tanstack/react-query'
import { api, unwrap, unwrapVersioned } from '~/api/client'
import type { components } from '~/api/schema'
import type { Page, Question } from '~/ledger/description'
import type { ListSearch } from '~/ledger/list/search'
import type { PaperFormat } from '~/ui/paper/paper'

type Schemas = components['schemas']

export type Commendation = Schemas['Commendation']
export type CommendationFacts = Schemas['CommendationFacts']
export type CommendationProposal = Schemas['CommendationProposal']

export function commendationPage({ q: _, ...search }: ListSearch): Question<Page<Commendation>> {
  return {
    queryKey: ['commendations', 'page', search],
    // The address has the API's own parameters; what cannot be asked is told by the API.
    queryFn: async ({ signal }) =>
      unwrap(await api.GET('/api/v1/commendations', { params: { query: search as object }, signal })),
  }
}

export const commendationQuery = (id: string) =>
  queryOptions({
    queryKey: ['commendations', 'one', id],
    queryFn: async ({ signal }) =>
      unwrapVersioned(await api.GET('/api/v1/commendations/{id}', { params: { path: { id } }, signal })),
  })

/** Whom the result of a round gives cause to commend: the first of every group. */
export const commendationProposalQuery = (evaluationId: string) =>
  queryOptions({
    queryKey: ['commendations', 'proposal', evaluationId],
    queryFn: async ({ signal }): Promise<CommendationProposal> =>
      unwrap(
        await api.GET('/api/v1/commendations/proposal', { params: { query: { evaluationId } }, signal }),
      ),
  })

export async function readCommendationPaper(id: string, format: PaperFormat): Promise<Blob> {
  const asked = { params: { path: { id } }, parseAs: 'blob' } as const
  const answer =
    format === 'docx'
      ? await api.GET('/api/v1/commendations/{id}/document', asked)
      : await api.GET('/api/v1/commendations/{id}/document/pdf', asked)
  return unwrap(answer) as unknown as Blob
}

const seen = ({ id }: Commendation, etag: string) => ({ path: { id }, header: { 'If-Match': etag } })

export async function draftCommendation(body: CommendationFacts) {
  return unwrap(await api.POST('/api/v1/commendations', { body }))
}

export async function changeCommendation(one: Commendation, etag: string, body: CommendationFacts) {
  return unwrap(await api.PUT('/api/v1/commendations/{id}', { params: seen(one, etag), body }))
}

export async function discardCommendation(one: Commendation, etag: string) {
  return unwrap(await api.DELETE('/api/v1/commendations/{id}', { params: seen(one, etag) }))
}

export async function issueCommendation(one: Commendation, etag: string, body: Schemas['CommendationIssue']) {
  return unwrap(await api.POST('/api/v1/commendations/{id}/issue', { params: seen(one, etag), body }))
}
