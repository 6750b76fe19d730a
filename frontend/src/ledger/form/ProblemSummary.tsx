import { Button } from 'antd'
import { useEffect, useRef } from 'react'
import { asProblem } from '~/api/errors'
import { useTexts } from '~/i18n'
import { problemText } from '~/ui/problemText'
import type { Field } from '../facts/fields'
import { placeErrors } from './problems'

interface Props {
  error: unknown
  fields: readonly Field[]
  onGo: (path: (string | number)[]) => void
}

/** Everything that stands in the way, on top of the form; what has a field leads there. */
export function ProblemSummary({ error, fields, onGo }: Props) {
  const { t } = useTexts()
  const box = useRef<HTMLDivElement>(null)
  const problem = asProblem(error)
  const placed = placeErrors(fields, problem.errors)

  useEffect(() => {
    if (error) box.current?.focus()
  }, [error])

  return (
    <div ref={box} className="notice" data-tone="bad" role="alert" tabIndex={-1}>
      <div>
        <p>
          <strong>
            {placed.length > 0 ? t('problem.summary', { count: placed.length }) : problemText(problem, t)}
          </strong>
        </p>
        <ul>
          {placed.map(({ path, labels, message }) => {
            const text = [...labels.map((label) => t(label)), message].join('：')
            return (
              <li key={`${path} ${text}`}>
                {path ? (
                  <Button type="link" onClick={() => onGo(path)}>
                    {text}
                  </Button>
                ) : (
                  text
                )}
              </li>
            )
          })}
        </ul>
      </div>
    </div>
  )
}
