import { api, unwrap } from '~/api/client'
import type { Duplicate, ProgressReport, Project, ProjectRow } from '~/api/types'
import { ledgerApi, versionOf } from '~/ledger/api'
import type { Facts, Question } from '~/ledger/description'

export const projectApi = ledgerApi<ProjectRow, Project>('projects')

export function duplicatesQuestion(id: string): Question<Duplicate[]> {
  return {
    queryKey: ['projects', 'duplicates', id],
    queryFn: async ({ signal }) =>
      unwrap(await api.GET('/api/v1/projects/{id}/duplicates', { params: { path: { id } }, signal })).items,
  }
}

export async function addReport(id: string, etag: string, report: Facts): Promise<void> {
  unwrap(
    await api.POST('/api/v1/projects/{id}/progress-reports', {
      ...versionOf(id, etag),
      body: report as ProgressReport,
    }),
  )
}
