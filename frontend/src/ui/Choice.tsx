import { useId } from 'react'
import './choice.css'

interface Props<T extends string> {
  legend: string
  options: readonly T[]
  value: T
  text: (option: T) => string
  onChange: (option: T) => void
}

/** A few exclusive options, all in sight. */
export function Choice<T extends string>({ legend, options, value, text, onChange }: Props<T>) {
  const group = useId()
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option}>
          <input type="radio" name={group} checked={option === value} onChange={() => onChange(option)} />
          {text(option)}
        </label>
      ))}
    </fieldset>
  )
}
