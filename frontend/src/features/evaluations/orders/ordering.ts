import { api, unwrap } from '~/api/client'
import type { NewOrderEvidence, OrderDetail, OrderFacts } from './orderQueries'

/** What was typed into a dialog, by the names of its fields. */
export type Said = Record<string, string>

const seen = ({ id }: OrderDetail, etag: string) => ({ path: { id }, header: { 'If-Match': etag } })

export async function draftOrder(body: OrderFacts) {
  return unwrap(await api.POST('/api/v1/orders', { body }))
}

export async function changeOrder(order: OrderDetail, etag: string, body: OrderFacts) {
  return unwrap(await api.PUT('/api/v1/orders/{id}', { params: seen(order, etag), body }))
}

export async function discardOrder(order: OrderDetail, etag: string) {
  return unwrap(await api.DELETE('/api/v1/orders/{id}', { params: seen(order, etag) }))
}

export async function issueOrder(order: OrderDetail, etag: string, { number = '' }: Said) {
  return unwrap(await api.POST('/api/v1/orders/{id}/issue', { params: seen(order, etag), body: { number } }))
}

export async function reportOrder(order: OrderDetail, etag: string, { reason = '' }: Said) {
  return unwrap(await api.POST('/api/v1/orders/{id}/report', { params: seen(order, etag), body: { reason } }))
}

export async function checkOrder(order: OrderDetail, etag: string, { outcome, reason = '', dueOn }: Said) {
  const body = { outcome: outcome === 'CLOSED' ? ('CLOSED' as const) : ('REOPENED' as const), reason }
  return unwrap(
    await api.POST('/api/v1/orders/{id}/checks', {
      params: seen(order, etag),
      body: outcome === 'REOPENED' && dueOn ? { ...body, dueOn } : body,
    }),
  )
}

export async function planMeasure({ id }: OrderDetail, finding: number, said: Said) {
  const { what = '', responsible = '', dueOn = '' } = said
  return unwrap(
    await api.POST('/api/v1/orders/{id}/measures', {
      params: { path: { id } },
      body: { finding, what, responsible, dueOn },
    }),
  )
}

export async function tellProgress({ id }: OrderDetail, measure: string, { percent, note = '' }: Said) {
  return unwrap(
    await api.POST('/api/v1/orders/{id}/measures/{measure}/progress', {
      params: { path: { id, measure } },
      body: { percent: Number(percent), note },
    }),
  )
}

export async function addEvidence({ id }: OrderDetail, body: NewOrderEvidence) {
  return unwrap(await api.POST('/api/v1/orders/{id}/evidence', { params: { path: { id } }, body }))
}

export async function askExtension({ id }: OrderDetail, { dueOn = '', reason = '' }: Said) {
  return unwrap(
    await api.POST('/api/v1/orders/{id}/extensions', { params: { path: { id } }, body: { dueOn, reason } }),
  )
}

export async function grantExtension({ id }: OrderDetail, extension: string) {
  const params = { path: { id, extension } }
  return unwrap(await api.POST('/api/v1/orders/{id}/extensions/{extension}/grant', { params }))
}

export async function refuseExtension({ id }: OrderDetail, extension: string, { reason = '' }: Said) {
  const params = { path: { id, extension } }
  return unwrap(
    await api.POST('/api/v1/orders/{id}/extensions/{extension}/refuse', { params, body: { reason } }),
  )
}

export async function withdrawExtension(order: OrderDetail, etag: string, extension: string) {
  const { path, header } = seen(order, etag)
  const params = { path: { ...path, extension }, header }
  return unwrap(await api.POST('/api/v1/orders/{id}/extensions/{extension}/withdraw', { params }))
}
