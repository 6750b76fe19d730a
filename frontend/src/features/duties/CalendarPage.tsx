import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useTexts } from '~/i18n'
import { calendarQuery } from '~/reference/calendar'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { todayInChina } from '~/ui/today'
import { DutyHead } from './DutyHead'
import { MonthGrid } from './MonthGrid'
import { monthsOf } from './months'
import { dutiesDueIn } from './queries'
import { yearOf } from './routes'
import { YearSteps } from './YearSteps'
import '~/ui/skeleton.css'
import './calendar.css'

/** The year month by month: days off, and what is due on which day. */
export function CalendarPage() {
  const { t } = useTexts()
  const search = useSearch({ from: '/shell/duties/calendar' })
  const year = yearOf(search)
  const today = search.asOf ?? todayInChina()
  const duties = useQuery(dutiesDueIn(year, search))
  const calendar = useQuery(calendarQuery(year))
  const error = duties.error ?? calendar.error
  return (
    <div className="page">
      <DutyHead />
      <p className="quiet">{t('duty.calendarLead')}</p>
      <YearSteps to="/duties/calendar" year={year} />
      {error && <ProblemNotice error={error} />}
      {calendar.data && !calendar.data.announced && (
        <p className="notice" data-tone="wait">
          {t('duty.notAnnounced', { year })}
        </p>
      )}
      {calendar.data && (
        <p className="quiet">
          {t('duty.workingDaysOfYear', { count: calendar.data.workingDays })}{' '}
          <span className="calendar-sample" data-off="true" aria-hidden>
            1
          </span>{' '}
          {t('duty.dayOff')}{' '}
          <span className="calendar-worked" aria-hidden>
            {t('duty.workedShort')}
          </span>{' '}
          {t('duty.worked')}
        </p>
      )}
      {!(duties.data && calendar.data) && !error && <div className="panel skeleton skeleton-block" />}
      {duties.data && calendar.data && (
        <div className="calendar-months">
          {monthsOf(year, calendar.data.days, duties.data).map((month) => (
            <MonthGrid key={month.number} month={month} year={year} today={today} />
          ))}
        </div>
      )}
    </div>
  )
}
