import { type ReactNode, useId } from 'react'

interface Props {
  label: string
  /** What is wrong with what was typed. */
  wrong?: string | undefined
  children: (id: string) => ReactNode
}

/** An input of a dialog under its label, and below it why it was refused. */
export function Labelled({ label, wrong, children }: Props) {
  const id = useId()
  return (
    <div className="dialog-field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
      {wrong && (
        <p className="duty-wrong" role="alert">
          {wrong}
        </p>
      )}
    </div>
  )
}
