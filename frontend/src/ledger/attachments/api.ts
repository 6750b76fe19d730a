import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '~/api/client'
import type { Attachment } from '~/api/types'
import { upload } from '~/api/upload'

export const ATTACHMENT_KINDS = ['MINUTES', 'AGREEMENT_TEXT', 'APPROVAL', 'EVIDENCE', 'OTHER'] as const
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number]

export const attachmentsQuery = (recordId: string) =>
  queryOptions({
    queryKey: ['attachments', recordId],
    queryFn: async ({ signal }) =>
      unwrap(await api.GET('/api/v1/attachments', { params: { query: { recordId } }, signal })),
  })

export function addAttachment(
  recordId: string,
  kind: AttachmentKind,
  file: File,
  onProgress: (share: number) => void,
): Promise<Attachment> {
  const form = new FormData()
  form.set('recordId', recordId)
  form.set('kind', kind)
  form.set('file', file)
  return upload('/api/v1/attachments', form, onProgress)
}

export async function removeAttachment(id: string, reason: string): Promise<void> {
  unwrap(await api.POST('/api/v1/attachments/{id}/remove', { params: { path: { id } }, body: { reason } }))
}

export async function discardAttachment(id: string): Promise<void> {
  unwrap(await api.DELETE('/api/v1/attachments/{id}', { params: { path: { id } } }))
}

export const contentOf = ({ id }: Attachment): string => `/api/v1/attachments/${id}/content`
