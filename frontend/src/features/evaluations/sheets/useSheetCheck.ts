import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { asProblem, type FieldError } from '~/api/errors'
import { useSettled } from '~/ui/useSettled'
import { checkSheet, type ScoreSheetFacts } from './sheetQueries'

/** What the platform finds wrong with a sheet as it is typed, asked once the person pauses. */
export function useSheetCheck(facts: ScoreSheetFacts, etag: string | undefined) {
  const settled = useSettled(JSON.stringify(facts))
  const { data, error, isFetching } = useQuery({
    queryKey: ['scoreSheets', 'check', etag ?? '', settled],
    queryFn: async ({ signal }): Promise<FieldError[]> => {
      try {
        await checkSheet(JSON.parse(settled), etag, signal)
        return []
      } catch (cause) {
        const problem = asProblem(cause)
        if (problem.errors.length === 0 || problem.status === 409) throw cause
        return problem.errors
      }
    },
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  })
  return {
    faults: data ?? [],
    error,
    checking: isFetching || settled !== JSON.stringify(facts),
    known: !!data,
  }
}
