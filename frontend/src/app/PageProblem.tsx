import { Link, useRouter } from '@tanstack/react-router'
import { Button } from 'antd'
import { asProblem, type Problem } from '~/api/errors'
import { type MessageKey, type Texts, useTexts } from '~/i18n'
import { DayProblem } from '~/routing/day'
import { findingsOf } from '~/ui/problemText'
import { dayText } from './dayText'

/** What stands in place of a page that could not be shown. */
export function PageProblem({ error }: { error: unknown }) {
  const { t } = useTexts()
  const router = useRouter()
  const problem = asProblem(error)
  return (
    <section className="page" role="alert">
      <h1>{t(headline(problem))}</h1>
      {reasons(problem, t).map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      <p className="page-actions">
        {ofDay(problem) && (
          <Link to="." search={{ asOf: undefined }}>
            {t('shell.showToday')}
          </Link>
        )}
        {problem.code !== 'NO_PAGE' && problem.status !== 400 && (
          <Button type="primary" onClick={() => router.invalidate()}>
            {t('shell.retry')}
          </Button>
        )}
        <Button href="/">{t('shell.home')}</Button>
      </p>
    </section>
  )
}

function ofDay(problem: Problem): boolean {
  return problem instanceof DayProblem || problem.errors.some(({ pointer }) => pointer.endsWith('asOf'))
}

function headline(problem: Problem): MessageKey {
  if (problem.code === 'NO_PAGE') return 'problem.pageNotFound'
  if (problem.code === 'UNREACHABLE') return 'problem.unreachable'
  if (ofDay(problem)) return 'problem.wrongDay'
  if (problem.status === 400) return 'problem.wrongAddress'
  if (problem.status === 403) return 'shell.forbidden'
  if (problem.status === 404) return 'problem.notFound'
  return 'problem.unknown'
}

/** What was found wrong comes before what is said of all of it. */
function reasons(problem: Problem, t: Texts['t']): string[] {
  if (problem instanceof DayProblem) return [dayText(problem.day, t)]
  const findings = findingsOf(problem)
  if (findings.length > 0) return findings
  return problem.detail ? [problem.detail] : []
}
