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

/** The items of the sheet that the round follows, in their order. */
export function useItems({ sheetCode, sheetVersion }: EvaluationDetail): KnownItem[] {
  const { titled } = useTexts()
  const { data } = useQuery(sheetQuery(sheetCode, sheetVersion))
  const sheet = data?.record
  if (!sheet) return []
  return sheet.dimensions.flatMap(({ items }) =>
    items.map((item) => ({
      code: item.code,
      title: titled(item),
      points: item.points,
      decimals: sheet.decimals,
    })),
  )
}
