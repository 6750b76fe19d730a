import type { Problem } from '~/api/errors'
import type { Texts } from '~/i18n'

/** One sentence for a refusal: the API's own where it has one. */
export function problemText(problem: Problem, t: Texts['t']): string {
  if (problem.code === 'UNREACHABLE') return t('problem.unreachable')
  if (problem.meansStale) return t('problem.stale')
  if (problem.status === 429) return t('problem.tooMany')
  if (problem.detail || problem.title) return problem.detail ?? problem.title
  if (problem.status === 403) return t('problem.forbidden')
  if (problem.status === 404) return t('problem.notFound')
  return t('problem.unknown')
}

/** What the API found wrong, each thing once. */
export function findingsOf(problem: Problem): string[] {
  return [...new Set(problem.errors.map(({ message }) => message))]
}
