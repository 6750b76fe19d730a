import { api, unwrap } from '~/api/client'
import type { Agreement, AgreementPerformance, AgreementRow, Obligation } from '~/api/types'
import { ledgerApi, versionOf } from '~/ledger/api'
import type { Question } from '~/ledger/description'

export const agreementApi = ledgerApi<AgreementRow, Agreement>('agreements')

export function performanceQuestion(id: string): Question<AgreementPerformance> {
  return {
    queryKey: ['agreements', 'performance', id],
    queryFn: async ({ signal }) =>
      unwrap(await api.GET('/api/v1/agreements/{id}/performance', { params: { path: { id } }, signal })),
  }
}

/** Drafts a change of the obligations alone. */
export async function saveObligations(id: string, etag: string, obligations: readonly Obligation[]) {
  return unwrap(
    await api.PATCH('/api/v1/agreements/{id}', {
      ...versionOf(id, etag),
      headers: { 'Content-Type': 'application/merge-patch+json' },
      // The contract leaves open which fields a patch names.
      body: { obligations } as unknown as Record<string, never>,
    }),
  )
}
