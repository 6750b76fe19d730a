import { api, unwrap } from '~/api/client'
import type { PlanAction, PlanDetail } from '~/api/types'

/** What an action is told beside its name. */
export interface Said {
  reason?: string
  answerBy?: string
  number?: string
  disputesReason?: string
  comments?: { sectionKey?: string; text: string }[]
}

/** Does what may be done with a plan; a signature names the version that was read, so that nothing else is signed. */
export async function act(id: string, action: PlanAction, etag: string, said: Said): Promise<PlanDetail> {
  const params = { path: { id } }
  const reason = said.reason ?? ''
  switch (action) {
    case 'SIGN':
      return unwrap(
        await api.POST('/api/v1/plans/{id}/sign', {
          params: { ...params, header: { 'If-Match': etag } },
        }),
      )
    case 'SUBMIT':
      return unwrap(await api.POST('/api/v1/plans/{id}/submit', { params }))
    case 'ADOPT_TEMPLATE':
      return unwrap(await api.POST('/api/v1/plans/{id}/adopt-template', { params }))
    case 'REOPEN':
      return unwrap(await api.POST('/api/v1/plans/{id}/reopen', { params, body: { reason } }))
    case 'WITHDRAW_SIGNATURE':
      return unwrap(await api.POST('/api/v1/plans/{id}/withdraw-signature', { params, body: { reason } }))
    case 'ABANDON':
      return unwrap(await api.POST('/api/v1/plans/{id}/abandon', { params, body: { reason } }))
    case 'CONFIRM_ABANDONMENT':
      return unwrap(await api.POST('/api/v1/plans/{id}/confirm-abandonment', { params }))
    case 'CONTRADICT_ABANDONMENT':
      return unwrap(await api.POST('/api/v1/plans/{id}/contradict-abandonment', { params, body: { reason } }))
    case 'FILE':
      return unwrap(
        await api.POST('/api/v1/plans/{id}/file', {
          params,
          body: said.disputesReason ? { disputesReason: said.disputesReason } : {},
        }),
      )
    case 'RECEIVE':
      return unwrap(
        await api.POST('/api/v1/plans/{id}/receive', {
          params,
          body: said.number ? { number: said.number } : {},
        }),
      )
    case 'RETURN':
      return unwrap(
        await api.POST('/api/v1/plans/{id}/return', {
          params,
          body: {
            reason,
            ...(said.answerBy && { answerBy: said.answerBy }),
            ...(said.comments && { comments: said.comments.filter(({ text }) => text.trim() !== '') }),
          },
        }),
      )
    default:
      throw new Error(`${action} is done in the text`)
  }
}
