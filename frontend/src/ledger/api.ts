import { api, unwrap, unwrapVersioned } from '~/api/client'
import type { ProjectFacts } from '~/api/types'
import type { Act, Facts, LedgerApi, LedgerRecord, LedgerRow } from './description'
import { asked } from './list/search'

/** The form's values are the facts as the contract names them; the API checks every one. */
const asFacts = (facts: Facts) => facts as ProjectFacts

export const versionOf = (id: string, etag: string) => ({
  params: { path: { id }, header: { 'If-Match': etag } },
})

/** Every ledger answers the verbs that projects answer, so their types speak for all; only facts and rows differ. */
export function ledgerApi<Row extends LedgerRow, Rec extends LedgerRecord>(
  name: string,
): LedgerApi<Row, Rec> {
  const list = `/api/v1/${name}` as '/api/v1/projects'
  const one = `/api/v1/${name}/{id}` as '/api/v1/projects/{id}'
  const check = `/api/v1/${name}/{id}/revisions:verify` as '/api/v1/projects/{id}/revisions:verify'
  const verb = <Verb extends string>(word: Verb) =>
    `/api/v1/${name}/{id}/${word}` as `/api/v1/projects/{id}/${Verb}`

  function post(id: string, etag: string, act: Act) {
    const version = versionOf(id, etag)
    switch (act.action) {
      case 'SEND':
        return api.POST(verb('send'), version)
      case 'WITHDRAW':
        return api.POST(verb('withdraw'), version)
      case 'AGREE':
        return api.POST(verb('agree'), version)
      case 'RETURN': {
        const { reason, counterFacts } = act
        return api.POST(verb('return'), { ...version, body: { reason, counterFacts } })
      }
      case 'CLOSE':
        return api.POST(verb('close'), { ...version, body: { reason: act.reason } })
    }
  }

  const own: LedgerApi<LedgerRow, LedgerRecord> = {
    page: (search) => {
      const query = asked(search)
      return {
        queryKey: [name, 'page', query],
        queryFn: async ({ signal }) => unwrap(await api.GET(list, { params: { query }, signal })),
      }
    },
    record: (id) => ({
      queryKey: [name, 'record', id],
      queryFn: async ({ signal }) =>
        unwrapVersioned(await api.GET(one, { params: { path: { id } }, signal })),
    }),
    revisions: (id) => ({
      queryKey: [name, 'revisions', id],
      queryFn: async ({ signal }) =>
        unwrap(await api.GET(verb('revisions'), { params: { path: { id } }, signal })).items,
    }),
    recordAsOf: (id, asOf) => ({
      queryKey: [name, 'record', id, asOf],
      queryFn: async ({ signal }) =>
        unwrap(await api.GET(one, { params: { path: { id }, query: { asOf } }, signal })),
    }),
    verify: async (id) => unwrap(await api.GET(check, { params: { path: { id } } })),
    create: async (facts, key) =>
      unwrap(await api.POST(list, { params: { header: { 'Idempotency-Key': key } }, body: asFacts(facts) })),
    save: async (id, facts, etag) =>
      unwrap(await api.PUT(one, { ...versionOf(id, etag), body: asFacts(facts) })),
    remove: async (id, etag) => {
      unwrap(await api.DELETE(one, versionOf(id, etag)))
    },
    act: async (id, etag, act) => unwrap(await post(id, etag, act)),
    batch: async (action, rows, reason) => {
      const items = rows.map(({ id, etag }) => ({ id, etag }))
      return unwrap(
        await api.POST('/api/v1/{ledger}:batch', {
          params: { path: { ledger: name } },
          body: { action, reason, items },
        }),
      ).items
    },
  }
  return own as unknown as LedgerApi<Row, Rec>
}
