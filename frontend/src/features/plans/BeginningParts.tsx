import { type ReactNode, useId } from 'react'
import { type MessageKey, useTexts } from '~/i18n'
import type { Beginning } from './beginning'

interface OptionsProps {
  id: string
  value: string
  none: string
  disabled?: boolean
  onChange: (value: string) => void
  children: ReactNode
}

export function Options({ id, value, none, disabled = false, onChange, children }: OptionsProps) {
  return (
    <select
      id={id}
      className="plan-select"
      value={value}
      disabled={disabled}
      onChange={({ target }) => onChange(target.value)}
    >
      <option value="">{none}</option>
      {children}
    </select>
  )
}

interface TypedProps {
  field: keyof Beginning
  label: MessageKey
  typed: Beginning
  change: (field: keyof Beginning) => (value: string) => void
  wrong: (field: string) => string | undefined
}

export function Text({
  field,
  label,
  hint,
  max,
  typed,
  change,
  wrong,
}: TypedProps & { hint: string; max: number }) {
  return (
    <Field label={label} error={wrong(field)}>
      {(id) => (
        <input
          id={id}
          className="plan-input"
          value={typed[field]}
          maxLength={max}
          placeholder={hint}
          onChange={({ target }) => change(field)(target.value)}
        />
      )}
    </Field>
  )
}

export function Day({ field, label, disabled, typed, change, wrong }: TypedProps & { disabled: boolean }) {
  return (
    <Field label={label} error={wrong(field)}>
      {(id) => (
        <input
          id={id}
          type="date"
          className="date-input"
          disabled={disabled}
          value={typed[field]}
          onChange={({ target }) => change(field)(target.value)}
        />
      )}
    </Field>
  )
}

interface FieldProps {
  label: MessageKey
  error: string | undefined
  children: (id: string) => ReactNode
}

export function Field({ label, error, children }: FieldProps) {
  const { t } = useTexts()
  const id = useId()
  return (
    <div className="plan-field">
      <label htmlFor={id}>{t(label)}</label>
      {children(id)}
      {error && <p className="plan-wrong">{error}</p>}
    </div>
  )
}
