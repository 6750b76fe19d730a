import { Link, useMatches, useSearch } from '@tanstack/react-router'
import { useTexts } from '~/i18n'
import { dayOf } from '~/routing/day'
import { formatDate } from '~/ui/format'
import '~/ui/notice.css'

/** Above a page that speaks of today, while a past day is chosen for the others. */
export function OfToday() {
  const { t, language } = useTexts()
  const day = dayOf(useSearch({ from: '/shell' }).asOf)
  const ofToday = useMatches({
    select: (matches) =>
      matches.some(({ staticData }) => staticData.ofToday) &&
      !matches.some(({ staticData }) => staticData.followsDay),
  })
  if (!day || !ofToday) return null
  return (
    <div className="notice of-today" data-tone="wait" role="status">
      <p>{t('shell.ofToday', { date: formatDate(day, language) })}</p>
      <Link to="." search={(now) => ({ ...now, asOf: undefined })}>
        {t('shell.leaveDay')}
      </Link>
    </div>
  )
}
