import { Button, type FormInstance } from 'antd'
import { useEffect, useRef } from 'react'
import { asProblem } from '~/api/errors'
import { useTexts } from '~/i18n'
import { problemText } from '~/ui/problemText'
import { type PlacedError, problemInWords } from './problems'
import '~/ui/notice.css'

interface Props {
  error: unknown
  placed: readonly PlacedError[]
  form: FormInstance
}

/** Everything that stands in the way, on top of the form; what has a field leads there. */
export function ProblemSummary({ error, placed, form }: Props) {
  const { t } = useTexts()
  const box = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (error) box.current?.focus()
  }, [error])

  // Whatever was wrong has been changed since.
  if (placed.length === 0 && asProblem(error).errors.length > 0) return null
  return (
    <div ref={box} className="notice" data-tone="bad" role="alert" tabIndex={-1}>
      <div>
        <p>
          <strong>
            {placed.length > 0
              ? t('problem.summary', { count: placed.length })
              : problemText(asProblem(error), t)}
          </strong>
        </p>
        <ul>
          {placed.map(({ path, element, place, message }) => {
            const text = problemInWords(place, message, t)
            return (
              <li key={`${path} ${text}`}>
                {path ? (
                  <Button
                    type="link"
                    onClick={() =>
                      element
                        ? document.getElementById(element)?.focus()
                        : form.scrollToField(path, { focus: true, block: 'center' })
                    }
                  >
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
