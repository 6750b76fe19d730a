import { InputNumber } from 'antd'
import { typedNumber } from './typedNumber'

interface Props {
  id?: string
  value: number | null
  max?: number
  suffix?: string
  /** Null where it may be below zero. */
  least?: number | null
  /** Null where the API alone says how many. */
  digits?: number | null
  parser?: (text: string | undefined) => string
  onChange?: (value: number | null) => void
}

/** A number, if nothing else is said of at most two decimals and not below zero. */
export function NumberInput({ parser = typedNumber, least = 0, digits = 2, onChange, ...shown }: Props) {
  return (
    <InputNumber<string | number>
      {...shown}
      className="fact-number"
      min={least ?? undefined}
      precision={digits ?? undefined}
      parser={parser}
      onChange={(typed) => onChange?.(typed === null ? null : Number(typed))}
    />
  )
}
