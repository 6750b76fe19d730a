import { Input } from 'antd'
import { useId, useState } from 'react'
import { useTexts } from '~/i18n'
import type { FieldKind } from '../facts/fields'
import { readNumber, troubleWith } from './typedNumber'

interface Props {
  id?: string
  kind: FieldKind
  /** A number, or the text that was typed in place of one. */
  value: unknown
  suffix?: string
  onChange?: (value: number | string | null) => void
}

/** A number as it was typed: nothing is changed on the way; what is wrong with it is said beneath. */
export function NumberInput({ id, kind, value, suffix, onChange }: Props) {
  const { t } = useTexts()
  const said = useId()
  const [typed, setTyped] = useState<string>()
  const [typing, setTyping] = useState(false)
  // What was typed gives way as soon as the value comes from elsewhere.
  const own = typed !== undefined && readNumber(kind, typed) === (value ?? null)
  const trouble = typing ? undefined : troubleWith(kind, value)
  return (
    <div className="fact-number">
      <Input
        id={id}
        inputMode="decimal"
        autoComplete="off"
        suffix={suffix}
        status={trouble && 'error'}
        aria-invalid={trouble !== undefined}
        aria-describedby={trouble && said}
        value={own ? typed : String(value ?? '')}
        onFocus={() => setTyping(true)}
        onBlur={() => {
          setTyping(false)
          if (typeof value === 'number') setTyped(undefined)
        }}
        onChange={({ target }) => {
          setTyped(target.value)
          onChange?.(readNumber(kind, target.value))
        }}
      />
      {trouble && (
        <span id={said} className="fact-trouble" role="alert">
          {t(`ledger.number.${trouble}`)}
        </span>
      )}
    </div>
  )
}
