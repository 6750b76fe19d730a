import { useRouter } from '@tanstack/react-router'
import { Button } from 'antd'
import { asProblem, type Problem } from '~/api/errors'
import { type MessageKey, useTexts } from '~/i18n'

/** What stands in place of a page that could not be shown. */
export function PageProblem({ error }: { error: unknown }) {
  const { t } = useTexts()
  const router = useRouter()
  const problem = asProblem(error)
  return (
    <section className="page" role="alert">
      <h1>{t(headline(problem))}</h1>
      {problem.detail && <p>{problem.detail}</p>}
      <p className="page-actions">
        {problem.code !== 'NO_PAGE' && (
          <Button type="primary" onClick={() => router.invalidate()}>
            {t('shell.retry')}
          </Button>
        )}
        <Button href="/">{t('shell.home')}</Button>
      </p>
    </section>
  )
}

function headline(problem: Problem): MessageKey {
  if (problem.code === 'NO_PAGE') return 'problem.pageNotFound'
  if (problem.code === 'UNREACHABLE') return 'problem.unreachable'
  if (problem.status === 403) return 'shell.forbidden'
  if (problem.status === 404) return 'problem.notFound'
  return 'problem.unknown'
}
