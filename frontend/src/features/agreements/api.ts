import { api, unwrap } from '~/api/client'
import type { Agreement, AgreementPerformance, AgreementRow } from '~/api/types'
import { ledgerApi } from '~/ledger/api'
import type { Question } from '~/ledger/description'

export const agreementApi = ledgerApi<AgreementRow, Agreement>('agreements')

export function performanceQuestion(id: string): Question<AgreementPerformance> {
  return {
    queryKey: ['agreements', 'performance', id],
    queryFn: async ({ signal }) =>
      unwrap(await api.GET('/api/v1/agreements/{id}/performance', { params: { path: { id } }, signal })),
  }
}
