import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '~/api/client'
import type { Duty, DutyRuleFacts, PaperReceipt, Plan } from '~/api/types'
import type { Page, Question } from '~/ledger/description'
import type { ListSearch } from '~/ledger/list/search'

interface Day {
  asOf?: string
}

/** A page of the list, the latest first unless it is ordered otherwise; it is not searched by words. */
export function dutyPage({ q: _, ...given }: ListSearch): Question<Page<Duty>> {
  const search = { sort: '-dueOn', ...given }
  return {
    queryKey: ['duties', 'page', search],
    // The address has the API's own parameters; what cannot be asked is told by the API.
    queryFn: async ({ signal }) =>
      unwrap(await api.GET('/api/v1/duties', { params: { query: search as object }, signal })),
  }
}

/** The largest page that the API gives. */
const WHOLE_PAGE = 200

/** All duties under these conditions, page after page: a year of all pairs is one. */
function all(key: string, query: object) {
  return queryOptions({
    queryKey: ['duties', key, query],
    queryFn: async ({ signal }) => {
      const items: Duty[] = []
      let after: string | undefined
      do {
        const asked = { ...query, size: WHOLE_PAGE, sort: 'dueOn', ...(after && { after }) }
        const page = unwrap(await api.GET('/api/v1/duties', { params: { query: asked as object }, signal }))
        items.push(...page.items)
        after = page.next ?? undefined
      } while (after)
      return items
    },
  })
}

/** What is owed for the periods that begin in that year. */
export const dutiesOfYear = (year: number, { asOf }: Day) =>
  all('year', { year: [year], ...(asOf && { asOf }) })

/** What is due within that year. */
export const dutiesDueIn = (year: number, { asOf }: Day) =>
  all('due', { dueFrom: `${year}-01-01`, dueTo: `${year}-12-31`, ...(asOf && { asOf }) })

export const dutyQuery = (code: string, { asOf }: Day) =>
  queryOptions({
    queryKey: ['duties', 'one', code, asOf ?? ''],
    queryFn: async ({ signal }) =>
      unwrap(
        await api.GET('/api/v1/duties/{code}', {
          params: { path: { code }, query: asOf ? { asOf } : {} },
          signal,
        }),
      ),
  })

/** What is written already for a duty, or stands in the way of writing it: no two plans of a kind cover the same time. */
export const plansForDutyQuery = ({ code, kind, pairCode, periodFrom, periodTo }: Duty) =>
  queryOptions({
    queryKey: ['plans', 'forDuty', code],
    queryFn: async ({ signal }): Promise<Plan[]> => {
      const query = { kind: [kind], pairCode: [pairCode], size: WHOLE_PAGE }
      const { items } = unwrap(await api.GET('/api/v1/plans', { params: { query: query as object }, signal }))
      return items.filter(
        (plan) =>
          plan.state !== 'ABANDONED' &&
          (plan.dutyCode === code ||
            (kind !== 'SPECIAL' && plan.periodFrom <= periodTo && plan.periodTo >= periodFrom)),
      )
    },
  })

export const timelinessQuery = ({ asOf }: Day) =>
  queryOptions({
    queryKey: ['duties', 'timeliness', asOf ?? ''],
    queryFn: async ({ signal }) =>
      unwrap(await api.GET('/api/v1/duties/timeliness', { params: { query: asOf ? { asOf } : {} }, signal })),
  })

export const dutyRulesQuery = queryOptions({
  queryKey: ['dutyRules'],
  queryFn: async ({ signal }) => unwrap(await api.GET('/api/v1/duty-rules', { signal })).items,
})

export async function extendDuty(code: string, dueOn: string, reason: string) {
  const params = { path: { code } }
  return unwrap(await api.POST('/api/v1/duties/{code}:extend', { params, body: { dueOn, reason } }))
}

export async function waiveDuty(code: string, reason: string) {
  return unwrap(
    await api.POST('/api/v1/duties/{code}:waive', { params: { path: { code } }, body: { reason } }),
  )
}

export async function noteDutyPaper(code: string, body: PaperReceipt) {
  return unwrap(await api.POST('/api/v1/duties/{code}:note-paper', { params: { path: { code } }, body }))
}

export async function declareDutyEmpty(code: string, reason: string) {
  const params = { path: { code } }
  return unwrap(await api.POST('/api/v1/duties/{code}:declare-empty', { params, body: { reason } }))
}

export async function makeRule(body: DutyRuleFacts) {
  return unwrap(await api.POST('/api/v1/duty-rules', { body }))
}

export async function supersedeRule(body: DutyRuleFacts, version: number) {
  const params = { path: { code: body.code }, header: { 'If-Match': `"${version}"` } }
  return unwrap(await api.PUT('/api/v1/duty-rules/{code}', { params, body }))
}
