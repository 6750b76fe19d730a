import { type ReactNode, useId } from 'react'

/** An input of a dialog under its label. */
export function Labelled({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId()
  return (
    <div className="dialog-field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  )
}
