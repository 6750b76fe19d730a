import { Button } from 'antd'
import { asProblem } from '~/api/errors'
import { useTexts } from '~/i18n'
import { findingsOf, problemText } from './problemText'
import './notice.css'

interface Props {
  error: unknown
  onRetry?: () => void
}

/** A refusal shown where it happened; what was asked wrongly is not asked again. */
export function ProblemNotice({ error, onRetry }: Props) {
  const { t } = useTexts()
  const problem = asProblem(error)
  const text = problemText(problem, t)
  const others = findingsOf(problem).filter((message) => message !== text)
  return (
    <div className="notice" data-tone="bad" role="alert">
      <div>
        <p>{text}</p>
        {others.length > 0 && (
          <ul>
            {others.map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        )}
      </div>
      {onRetry && problem.status !== 400 && <Button onClick={onRetry}>{t('shell.retry')}</Button>}
    </div>
  )
}
