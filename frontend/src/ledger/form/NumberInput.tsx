import { InputNumber } from 'antd'
import { typedNumber } from './typedNumber'

interface Props {
  id?: string
  value: number | null
  max?: number
  suffix: string
  parser?: (text: string | undefined) => string
  onChange?: (value: number | null) => void
}

/** A number of at most two decimals, none below zero. */
export function NumberInput({ parser = typedNumber, onChange, ...shown }: Props) {
  return (
    <InputNumber<string | number>
      {...shown}
      className="fact-number"
      min={0}
      precision={2}
      parser={parser}
      onChange={(typed) => onChange?.(typed === null ? null : Number(typed))}
    />
  )
}
