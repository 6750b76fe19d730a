import { useMatches, useNavigate, useSearch } from '@tanstack/react-router'
import { useId } from 'react'
import { useTexts } from '~/i18n'
import '~/ui/dateInput.css'
import './daySwitch.css'

/** The one day that lists and figures speak of: today, or a past day as it was agreed then. Pages of today have none. */
export function DaySwitch() {
  const { t } = useTexts()
  const { asOf } = useSearch({ from: '/shell' })
  const navigate = useNavigate()
  const follows = useMatches({ select: (matches) => matches.some(({ staticData }) => staticData.followsDay) })
  const id = useId()
  const change = (day: string | undefined) =>
    void navigate({ to: '.', search: (now: object) => ({ ...now, asOf: day || undefined }), replace: true })
  if (!follows) return null
  return (
    <div className="day-switch" data-past={asOf !== undefined}>
      <label htmlFor={id}>{t('shell.asOf')}</label>
      <input
        key={asOf}
        id={id}
        type="date"
        className="date-input"
        min="2017-01-01"
        defaultValue={asOf}
        onBlur={({ target }) => target.value !== (asOf ?? '') && change(target.value)}
        onKeyDown={({ key, currentTarget }) => key === 'Enter' && change(currentTarget.value)}
      />
      {asOf && (
        <button type="button" className="day-today" onClick={() => change(undefined)}>
          {t('shell.today')}
        </button>
      )}
    </div>
  )
}
