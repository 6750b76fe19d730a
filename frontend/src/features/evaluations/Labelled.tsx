import { type ReactNode, useId } from 'react'

interface Props {
  label: string
  hint?: string | undefined
  /** What is wrong with what was typed. */
  wrong?: string | undefined
  children: (field: { id: string; 'aria-describedby'?: string }) => ReactNode
}

/** An input under its label, with what it is for and why it was refused. */
export function Labelled({ label, hint, wrong, children }: Props) {
  const id = useId()
  const described = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ')
  return (
    <div className="labelled">
      <label htmlFor={id}>{label}</label>
      {children({ id, ...(described && { 'aria-describedby': described }) })}
      {hint && (
        <p id={`${id}-hint`} className="quiet">
          {hint}
        </p>
      )}
      {wrong && (
        <p id={`${id}-wrong`} className="wrong">
          {wrong}
        </p>
      )}
    </div>
  )
}
