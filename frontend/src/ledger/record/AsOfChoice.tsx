import { useId } from 'react'
import { useTexts } from '~/i18n'
import { FIRST_DAY } from '~/routing/day'
import { CommittedInput } from '~/ui/CommittedInput'
import { todayInChina } from '~/ui/today'

interface Props {
  day: string | undefined
  onChange: (day: string | undefined) => void
}

/** Asks for a past day, to see what was in force on it. */
export function AsOfChoice({ day, onChange }: Props) {
  const { t } = useTexts()
  const id = useId()
  return (
    <p className="as-of-choice no-print">
      <label htmlFor={id}>{t('ledger.asOf.label')}</label>
      <CommittedInput
        id={id}
        type="date"
        min={FIRST_DAY}
        max={todayInChina()}
        value={day ?? ''}
        onCommit={onChange}
      />
    </p>
  )
}
