import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '~/api/client'
import type { components } from '~/api/schema'

export type PlanTemplate = components['schemas']['PlanTemplate']
export type PlanTemplateFacts = components['schemas']['PlanTemplateFacts']
export type TemplateSection = components['schemas']['TemplateSection']

/** All versions, kind by kind, the latest first. */
export const outlinesQuery = queryOptions({
  queryKey: ['planTemplates'],
  queryFn: async ({ signal }): Promise<PlanTemplate[]> =>
    unwrap(await api.GET('/api/v1/plan-templates', { signal })).items,
})

export async function makeOutline(body: PlanTemplateFacts, version: number) {
  const params = { header: { 'If-Match': `"${version}"` } }
  return unwrap(await api.POST('/api/v1/plan-templates', { params, body }))
}
