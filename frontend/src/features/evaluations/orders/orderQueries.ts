import { queryOptions } from '@tanstack/react-query'
import { api, unwrap, unwrapVersioned } from '~/api/client'
import type { components } from '~/api/schema'
import type { Page, Question } from '~/ledger/description'
import type { ListSearch } from '~/ledger/list/search'
import type { PaperFormat } from '~/ui/paper/paper'

type Schemas = components['schemas']

export type Order = Schemas['Order']
export type OrderDetail = Schemas['OrderDetail']
export type NewOrderEvidence = Schemas['NewOrderEvidence']
export type OrderEvent = Schemas['OrderEvent']
export type OrderFacts = Schemas['OrderFacts']
export type OrderFinding = Schemas['OrderFinding']
export type OrderMeasure = Schemas['OrderMeasure']
export type OrderProposal = Schemas['OrderProposal']

export function orderPage({ q: _, ...search }: ListSearch): Question<Page<Order>> {
  return {
    queryKey: ['orders', 'page', search],
    // The address has the API's own parameters; what cannot be asked is told by the API.
    queryFn: async ({ signal }) =>
      unwrap(await api.GET('/api/v1/orders', { params: { query: search as object }, signal })),
  }
}

export const orderQuery = (id: string) =>
  queryOptions({
    queryKey: ['orders', 'one', id],
    queryFn: async ({ signal }) =>
      unwrapVersioned(await api.GET('/api/v1/orders/{id}', { params: { path: { id } }, signal })),
  })

/** What the result of a round gives cause to: the items in which a pair came off badly. */
export const proposalQuery = (evaluationId: string, pairCode: string) =>
  queryOptions({
    queryKey: ['orders', 'proposal', evaluationId, pairCode],
    queryFn: async ({ signal }): Promise<OrderProposal> =>
      unwrap(
        await api.GET('/api/v1/orders/proposal', { params: { query: { evaluationId, pairCode } }, signal }),
      ),
  })

export async function readOrderPaper(id: string, format: PaperFormat): Promise<Blob> {
  const asked = { params: { path: { id } }, parseAs: 'blob' } as const
  const answer =
    format === 'docx'
      ? await api.GET('/api/v1/orders/{id}/document', asked)
      : await api.GET('/api/v1/orders/{id}/document/pdf', asked)
  return unwrap(answer) as unknown as Blob
}
