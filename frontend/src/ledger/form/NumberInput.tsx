import { InputNumber } from 'antd'
import { typedNumber } from './typedNumber'

interface Props {
  id?: string
  value: number | null
  max?: number
  suffix?: string
  precision?: number
  parser?: (text: string | undefined) => string
  onChange?: (value: number | null) => void
}

/** A number of at most two decimals or as many as are said, none below zero. */
export function NumberInput({ parser = typedNumber, precision = 2, onChange, ...shown }: Props) {
  return (
    <InputNumber<string | number>
      {...shown}
      className="fact-number"
      min={0}
      precision={precision}
      parser={parser}
      onChange={(typed) => onChange?.(typed === null ? null : Number(typed))}
    />
  )
}
