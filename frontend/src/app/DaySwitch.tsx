import { useMatches, useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useId, useState } from 'react'
import { useTexts } from '~/i18n'
import { dayFault, dayOf, FIRST_DAY } from '~/routing/day'
import { todayInChina } from '~/ui/today'
import { dayText } from './dayText'
import '~/ui/dateInput.css'
import './daySwitch.css'

/** A date that is typed is whole long before it is the one meant. */
const PAUSE = 700

/** The one day that lists and figures speak of: today, or a past day as it was agreed then. Pages of today have none. */
export function DaySwitch() {
  const follows = useMatches({ select: (matches) => matches.some(({ staticData }) => staticData.followsDay) })
  return follows ? <DayInput /> : null
}

function DayInput() {
  const { t } = useTexts()
  const { asOf = '' } = useSearch({ from: '/shell' })
  const { typed, fault, type, settle, choose } = useTypedDay(asOf)
  const id = useId()
  return (
    <div className="day-switch" data-past={asOf !== ''}>
      <label htmlFor={id}>{t('shell.asOf')}</label>
      <input
        id={id}
        type="date"
        className="date-input"
        min={FIRST_DAY}
        max={todayInChina()}
        value={typed ?? dayOf(asOf) ?? ''}
        aria-invalid={fault !== ''}
        aria-describedby={fault ? `${id}-fault` : undefined}
        onChange={({ target }) => type(target.value)}
        onBlur={({ target }) => settle(target)}
        onKeyDown={({ key, currentTarget }) => key === 'Enter' && settle(currentTarget)}
      />
      {asOf && (
        <button type="button" className="day-today" onClick={() => choose('')}>
          {t('shell.today')}
        </button>
      )}
      {fault && (
        <p id={`${id}-fault`} className="day-fault" role="alert">
          {fault}
        </p>
      )}
    </div>
  )
}

/** What stands in the field until the address says it, and what is wrong with it once the person is done. */
function useTypedDay(asOf: string) {
  const { t } = useTexts()
  const navigate = useNavigate()
  const [typed, setTyped] = useState<string>()
  const [fault, setFault] = useState('')
  const choose = (day: string) => {
    setFault('')
    setTyped(day)
    if (day === asOf) return
    void navigate({
      to: '.',
      search: (now: object) => ({ ...now, asOf: day || undefined }),
      resetScroll: false,
    })
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever was typed gives way to another address alone
  useEffect(() => {
    setTyped(undefined)
    setFault('')
  }, [asOf])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a whole day that may be meant counts after a pause
  useEffect(() => {
    if (!typed || dayFault(typed)) return
    const timer = setTimeout(() => choose(typed), PAUSE)
    return () => clearTimeout(timer)
  }, [typed])
  return {
    typed,
    fault,
    choose,
    type: (day: string) => {
      setFault('')
      setTyped(day)
    },
    settle: ({ value, validity }: HTMLInputElement) => {
      if (validity.badInput) setFault(t('shell.dayFault.incomplete'))
      else if (value && dayFault(value)) setFault(dayText(value, t))
      else choose(value)
    },
  }
}
