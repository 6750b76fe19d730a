import { type ReactNode, useId } from 'react'

interface Props {
  label: string
  hint?: string | undefined
  /** What is wrong with what was typed. */
  wrong?: string | undefined
  /** Where it stands in what is written, by which it is found. */
  place?: string
  children: (field: { id: string; 'aria-describedby'?: string }) => ReactNode
}

/** An input under its label, with what it is for and why it was refused. */
export function Labelled({ label, hint, wrong, place, children }: Props) {
  const id = useId()
  const described = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ')
  return (
    <div className="labelled" data-place={place}>
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
