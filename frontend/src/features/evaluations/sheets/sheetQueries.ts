import { queryOptions } from '@tanstack/react-query'
import { api, unwrap, unwrapVersioned, type Versioned } from '~/api/client'
import type { components } from '~/api/schema'

type Schemas = components['schemas']

export type ScoreSheet = Schemas['ScoreSheet']
export type ScoreSheetHead = Schemas['ScoreSheetHead']
export type ScoreSheetFacts = Schemas['ScoreSheetFacts']
export type ScoreDimension = Schemas['ScoreDimension']
export type ScoreItem = Schemas['ScoreItem']
export type ItemBasis = Schemas['ItemBasis']
export type ScoringRule = Schemas['ScoringRule']
export type ExpertLevel = Schemas['ExpertLevel']
export type Multiplier = Schemas['Multiplier']
export type SheetComparison = Schemas['SheetComparison']
export type ComparedPair = Schemas['ComparedPair']
export type ComparedItem = Schemas['ComparedItem']
export type Veto = Schemas['Veto']

/** In place of a code where a sheet is begun; no code is written so. */
export const NEW = 'new'

/** The latest of each code, as far as one sees them; or the latest of those that stand so. */
export const sheetsQuery = (state?: ScoreSheetHead['state']) =>
  queryOptions({
    queryKey: ['scoreSheets', 'list', state ?? 'any'],
    queryFn: async ({ signal }): Promise<ScoreSheetHead[]> => {
      const query = state ? { state: [state] } : {}
      return unwrap(await api.GET('/api/v1/score-sheets', { params: { query }, signal })).items
    },
  })

export const sheetVersionsQuery = (code: string) =>
  queryOptions({
    queryKey: ['scoreSheets', 'versions', code],
    queryFn: async ({ signal }): Promise<ScoreSheetHead[]> =>
      unwrap(await api.GET('/api/v1/score-sheets/{code}/versions', { params: { path: { code } }, signal }))
        .items,
  })

/** One version, the latest where none is named. */
export const sheetQuery = (code: string, version?: number) =>
  queryOptions({
    queryKey: ['scoreSheets', 'one', code, version ?? 'latest'],
    queryFn: async ({ signal }): Promise<Versioned<ScoreSheet>> =>
      unwrapVersioned(
        await api.GET('/api/v1/score-sheets/{code}', {
          params: { path: { code }, query: version === undefined ? {} : { version } },
          signal,
        }),
      ),
  })

/** Whether the platform would take it, which changes nothing. */
export async function checkSheet(facts: ScoreSheetFacts, etag: string | undefined, signal: AbortSignal) {
  const query = { dryRun: true }
  return unwrap(
    etag === undefined
      ? await api.POST('/api/v1/score-sheets', { params: { query }, body: facts, signal })
      : await api.PUT('/api/v1/score-sheets/{code}', {
          params: { query, path: { code: facts.code }, header: { 'If-Match': etag } },
          body: facts,
          signal,
        }),
  )
}

/** A new draft, or what it is from now on. */
export async function saveSheet(facts: ScoreSheetFacts, etag: string | undefined): Promise<ScoreSheet> {
  return unwrap(
    etag === undefined
      ? await api.POST('/api/v1/score-sheets', { body: facts })
      : await api.PUT('/api/v1/score-sheets/{code}', {
          params: { path: { code: facts.code }, header: { 'If-Match': etag } },
          body: facts,
        }),
  )
}

export async function publishSheet(code: string, etag: string): Promise<ScoreSheet> {
  const params = { path: { code }, header: { 'If-Match': etag } }
  return unwrap(await api.POST('/api/v1/score-sheets/{code}/publish', { params }))
}

export async function discardSheet(code: string, etag: string): Promise<void> {
  const params = { path: { code }, header: { 'If-Match': etag } }
  unwrap(await api.DELETE('/api/v1/score-sheets/{code}', { params }))
}

/** What a decided round would have come to by this sheet, which need not be saved. */
export async function trySheet(
  sheet: ScoreSheetFacts,
  evaluationId: string,
  signal: AbortSignal,
): Promise<SheetComparison> {
  const params = { path: { code: sheet.code } }
  return unwrap(
    await api.POST('/api/v1/score-sheets/{code}/check', { params, body: { evaluationId, sheet }, signal }),
  )
}
