import { Input } from 'antd'
import { useTexts } from '~/i18n'

interface Props {
  id: string
  value: string
  /** What is wrong with what was typed. */
  wrong?: string | undefined
  onChange: (reason: string) => void
}

/** Why one does what the other side is told of. */
export function ReasonField({ id, value, wrong, onChange }: Props) {
  const { t } = useTexts()
  return (
    <div className="dialog-field">
      <label htmlFor={id}>{t('ledger.reason')}</label>
      <Input.TextArea
        id={id}
        required
        rows={4}
        maxLength={2000}
        showCount
        value={value}
        onChange={({ target }) => onChange(target.value)}
        {...(wrong && { status: 'error', 'aria-describedby': `${id}-wrong` })}
      />
      {wrong && (
        <p id={`${id}-wrong`} className="wrong">
          {wrong}
        </p>
      )}
    </div>
  )
}
