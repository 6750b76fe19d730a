import type { PlanDetail } from '~/api/types'
import type { PlanComment } from './queries'

type Told = Pick<PlanDetail, 'state' | 'history' | 'filings'>

/** Who returned the last filing, as long as it has not been filed again or given up; nothing for any other plan. */
export function returnsOf({ state, history, filings }: Told): PlanDetail['history'] {
  if (state === 'FILED' || state === 'RECEIVED' || state === 'ABANDONED') return []
  const filed = history.findLastIndex(({ kind }) => kind === 'FILED')
  if (filings === 0 || filed < 0) return []
  return history.slice(filed).filter(({ kind }) => kind === 'RETURNED')
}

/** What has been said and not yet been seen to. */
export function openComments(comments: readonly PlanComment[]): PlanComment[] {
  return comments.filter(({ resolvedAt }) => !resolvedAt)
}

/** How many comments are open of each section. */
export function openBySection(comments: readonly PlanComment[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { sectionKey } of openComments(comments)) {
    if (sectionKey) counts.set(sectionKey, (counts.get(sectionKey) ?? 0) + 1)
  }
  return counts
}
