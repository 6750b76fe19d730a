import { useQuery } from '@tanstack/react-query'
import { useTexts } from '~/i18n'
import type { EvaluationDetail } from '../roundQueries'
import { sheetQuery } from '../sheets/sheetQueries'

export interface KnownItem {
  code: string
  title: string
  /** The most that it can bring. */
  points: number
  decimals: number
}

/** The items of the sheet that the round follows, in their order; and why they are not known. */
export function useItems({ sheetCode, sheetVersion }: EvaluationDetail) {
  const { titled } = useTexts()
  const { data, error, refetch } = useQuery(sheetQuery(sheetCode, sheetVersion))
  const sheet = data?.record
  const items: KnownItem[] = sheet
    ? sheet.dimensions.flatMap((dimension) =>
        dimension.items.map((item) => ({
          code: item.code,
          title: titled(item),
          points: item.points,
          decimals: sheet.decimals,
        })),
      )
    : []
  return { items, error, refetch }
}
