import { type ReactNode, useId } from 'react'

interface Props {
  label: string
  /** What is wrong with what was typed. */
  wrong?: string | undefined
  children: (id: string) => ReactNode
}

/** An input of a dialog under its label, which says too why it was refused. */
export function Labelled({ label, wrong, children }: Props) {
  const id = useId()
  return (
    <div className="dialog-field">
      <label htmlFor={id}>
        {label}
        {wrong && <span className="duty-wrong">{wrong}</span>}
      </label>
      {children(id)}
    </div>
  )
}
