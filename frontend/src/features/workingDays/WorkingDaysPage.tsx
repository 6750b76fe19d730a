import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useId } from 'react'
import { useTexts } from '~/i18n'
import { calendarQuery } from '~/reference/calendar'
import { formatDate } from '~/ui/format'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { todayInChina } from '~/ui/today'
import { LoadDays } from './LoadDays'
import { yearOf } from './routes'
import '~/ledger/facts/facts.css'
import './workingDays.css'

const FIRST_YEAR = 2017

/** Holidays and the weekend days worked for them, year by year, and how the next year's are loaded. */
export function WorkingDaysPage() {
  const { t, language } = useTexts()
  const year = yearOf(useSearch({ from: '/shell/working-days' }))
  const { data, error } = useQuery(calendarQuery(year))
  return (
    <div className="page">
      <h1>{t('shell.nav.workingDays')}</h1>
      <p className="quiet">{t('workingDays.lead')}</p>
      <YearChoice year={year} />
      {error && <ProblemNotice error={error} />}
      {data && <LoadDays key={year} year={data} />}
      {data && (
        <section className="panel rows-value" aria-labelledby="days-of-year">
          <h2 id="days-of-year">{t('workingDays.days', { year })}</h2>
          <p className="quiet">
            {data.announced
              ? t('workingDays.count', { count: data.workingDays })
              : t('workingDays.none', { year })}
          </p>
          {data.days.length > 0 && (
            <table className="cards working-days">
              <thead>
                <tr>
                  {(['day', 'name', 'what', 'notice'] as const).map((column) => (
                    <th key={column} scope="col">
                      {t(`workingDays.${column}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {data.days.map(({ day, name, off, notice }) => (
                  <tr key={day}>
                    <td data-title={t('workingDays.day')} className="figure">
                      {formatDate(day, language)}
                    </td>
                    <td data-title={t('workingDays.name')}>{name}</td>
                    <td data-title={t('workingDays.what')}>
                      {t(off ? 'workingDays.off' : 'workingDays.work')}
                    </td>
                    <td data-title={t('workingDays.notice')}>{notice}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </section>
      )}
    </div>
  )
}

/** From the first year to the one after the next, whose notice may be out already. */
function YearChoice({ year }: { year: number }) {
  const { t } = useTexts()
  const navigate = useNavigate({ from: '/working-days' })
  const id = useId()
  const last = Math.max(Number(todayInChina().slice(0, 4)) + 2, year)
  const years = Array.from({ length: last - FIRST_YEAR + 1 }, (_, place) => last - place)
  return (
    <p>
      <label htmlFor={id}>{t('workingDays.year')}</label>{' '}
      <select
        id={id}
        className="year-choice"
        value={year}
        onChange={({ target }) => void navigate({ search: (now) => ({ ...now, year: target.value }) })}
      >
        {years.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </p>
  )
}
