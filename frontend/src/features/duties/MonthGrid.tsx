import { Link } from '@tanstack/react-router'
import { useTexts } from '~/i18n'
import { formatDate } from '~/ui/format'
import { grouped } from '~/ui/grouped'
import { DutyMark } from './DutyMark'
import type { Day, Month } from './months'

interface Props {
  month: Month
  year: number
  today: string
}

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/** A month as a table of its days, and below it what is due by day. */
export function MonthGrid({ month, year, today }: Props) {
  const { t, language } = useTexts()
  const name = formatDate(`${year}-${String(month.number).padStart(2, '0')}`, language)
  return (
    <section className="panel calendar-month" aria-label={name}>
      <h2>{name}</h2>
      <table>
        <thead>
          <tr>
            {WEEKDAYS.map((day) => (
              <th key={day} scope="col">
                {t(`duty.weekday.${day}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {month.weeks.map((week) => (
            <tr key={week.find(Boolean)?.date}>
              {week.map((day, place) => (
                <DayCell key={day?.date ?? WEEKDAYS[place]} day={day} today={today} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {month.due.length > 0 && (
        <ul className="calendar-due">
          {month.due.map((day) => (
            <DueOn key={day.date} day={day} />
          ))}
        </ul>
      )}
    </section>
  )
}

function DayCell({ day, today }: { day: Day | undefined; today: string }) {
  const { t } = useTexts()
  if (!day) return <td />
  const { date, number, off, said, duties } = day
  const words = [said?.name, said && !said.off ? t('duty.worked') : off ? t('duty.dayOff') : undefined]
  return (
    <td
      data-off={off}
      data-today={date === today}
      aria-current={date === today ? 'date' : undefined}
      title={words.filter(Boolean).join(' ') || undefined}
    >
      {duties.length > 0 ? (
        <Link
          to="/duties/list"
          search={{ dueFrom: date, dueTo: date }}
          className="calendar-day"
          aria-label={t('duty.dueOnDay', { day: number, count: duties.length })}
        >
          {number}
        </Link>
      ) : (
        number
      )}
      {said && !said.off && <span className="calendar-worked">{t('duty.workedShort')}</span>}
      {off && <span className="visually-hidden">{t('duty.dayOff')}</span>}
    </td>
  )
}

/** Alike in kind and state stand together: seven pairs owe the same on the same day. */
function DueOn({ day }: { day: Day }) {
  const { t, term, language } = useTexts()
  const groups = [
    ...grouped(day.duties, (duty) => `${duty.kind} ${duty.state} ${duty.wasLate} ${duty.inGrace}`),
  ]
  return (
    <li>
      <span className="figure">{formatDate(day.date, language)}</span>
      <ul>
        {groups.map(([key, [first, ...others]]) =>
          first ? (
            <li key={key}>
              <Link
                to="/duties/list"
                search={{ dueFrom: day.date, dueTo: day.date, kind: [first.kind], state: [first.state] }}
              >
                {term('dutyKind', first.kind)} {t('duty.times', { count: others.length + 1 })}
              </Link>{' '}
              <DutyMark duty={first} />
            </li>
          ) : null,
        )}
      </ul>
    </li>
  )
}
