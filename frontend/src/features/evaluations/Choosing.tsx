import { Labelled } from './Labelled'

interface Props<Value extends string> {
  label: string
  hint?: string | undefined
  wrong?: string | undefined
  value: Value | ''
  options: readonly (readonly [Value, string])[]
  onChange: (value: Value | '') => void
}

/** One of a few, or none yet. */
export function Choosing<Value extends string>(props: Props<Value>) {
  const { label, hint, wrong, value, options, onChange } = props
  return (
    <Labelled label={label} hint={hint} wrong={wrong}>
      {(field) => (
        <select
          {...field}
          className="input"
          value={value}
          onChange={({ target }) => onChange(options.find(([one]) => one === target.value)?.[0] ?? '')}
        >
          <option value="" />
          {options.map(([one, text]) => (
            <option key={one} value={one}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  )
}
