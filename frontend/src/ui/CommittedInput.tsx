import { Input, type InputProps } from 'antd'

interface Props extends Omit<InputProps, 'value' | 'onChange'> {
  value: string
  onCommit: (text: string) => void
}

/** An input whose text counts once the person leaves it or presses Enter. */
export function CommittedInput({ value, onCommit, ...input }: Props) {
  const commit = (text: string) => {
    if (text.trim() !== value) onCommit(text.trim())
  }
  return (
    <Input
      key={value}
      defaultValue={value}
      onBlur={(event) => commit(event.target.value)}
      onPressEnter={(event) => commit(event.currentTarget.value)}
      {...input}
    />
  )
}
