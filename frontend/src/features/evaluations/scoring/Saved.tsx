import { asProblem } from '~/api/errors'
import { useTexts } from '~/i18n'
import { ProblemNotice } from '~/ui/ProblemNotice'
import type { Standing } from './useGiving'

interface Props {
  standing: Standing | undefined
  /** Whether there are points. */
  given: boolean
  onRetry: () => void
}

/** Whether what is given has arrived; what did not may be sent once more. */
export function Saved({ standing, given, onRetry }: Props) {
  const { t } = useTexts()
  // What is stale is told with the figure that counts now.
  if (isStale(standing)) return null
  if (typeof standing === 'object') {
    return (
      <div>
        <p className="wrong">{t('scoring.notSaved')}</p>
        <ProblemNotice error={standing.error} {...(mayWorkLater(standing.error) && { onRetry })} />
      </div>
    )
  }
  const text = standing ?? (given ? 'saved' : 'unsaved')
  return (
    <p role="status" className="scoring-saved" data-standing={text}>
      {t(`scoring.${text}`)}
    </p>
  )
}

/** Not what was refused, but what the platform could not take in or was never reached by. */
function mayWorkLater(error: unknown): boolean {
  const { status } = asProblem(error)
  return status === 0 || status >= 500
}

/** Whether somebody else has given points meanwhile. */
export function isStale(standing: Standing | undefined): boolean {
  return typeof standing === 'object' && asProblem(standing.error).meansStale
}
