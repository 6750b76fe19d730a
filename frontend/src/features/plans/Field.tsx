import { type ReactNode, useId } from 'react'
import { asProblem } from '~/api/errors'
import { type MessageKey, useTexts } from '~/i18n'

interface Props {
  label: MessageKey
  /** The field of the API that it is, below which a refusal of it is told. */
  of: string
  error: unknown
  children: (id: string) => ReactNode
}

/** A field of a form with its name, and what the API says against what was typed. */
export function Field({ label, of, error, children }: Props) {
  const { t } = useTexts()
  const id = useId()
  const wrong = error ? asProblem(error).errors.find(({ pointer }) => pointer === `/${of}`) : undefined
  return (
    <div className="plan-field">
      <label htmlFor={id}>{t(label)}</label>
      {children(id)}
      {wrong && <p className="plan-wrong">{wrong.message}</p>}
    </div>
  )
}
