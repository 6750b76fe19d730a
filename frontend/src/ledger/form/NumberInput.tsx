import { InputNumber } from 'antd'
import { typedNumber } from './typedNumber'

interface Props {
  id?: string
  value: number | null
  suffix?: string
  parser?: (text: string | undefined) => string
  onChange?: (value: number | null) => void
}

/** A number as it was typed: what it may not be, the API says at its field; nothing is changed on the way. */
export function NumberInput({ parser = typedNumber, onChange, ...shown }: Props) {
  return (
    <InputNumber<string | number>
      {...shown}
      className="fact-number"
      parser={parser}
      onChange={(typed) => onChange?.(typed === null ? null : Number(typed))}
    />
  )
}
