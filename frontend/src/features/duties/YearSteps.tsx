import { Link } from '@tanstack/react-router'
import { useTexts } from '~/i18n'

const FIRST_YEAR = 2017

interface Props {
  to: '/duties' | '/duties/calendar'
  year: number
}

/** From one year to the next or the one before. */
export function YearSteps({ to, year }: Props) {
  const { t } = useTexts()
  return (
    <p className="year-steps">
      {year > FIRST_YEAR && (
        <Link to={to} search={(now) => ({ ...now, year: String(year - 1) })} className="no-print">
          <span aria-hidden>← </span>
          {t('duty.ofYear', { year: year - 1 })}
        </Link>
      )}
      <strong className="figure" aria-current="true">
        {t('duty.ofYear', { year })}
      </strong>
      <Link to={to} search={(now) => ({ ...now, year: String(year + 1) })} className="no-print">
        {t('duty.ofYear', { year: year + 1 })}
        <span aria-hidden> →</span>
      </Link>
    </p>
  )
}
