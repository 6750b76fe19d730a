import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useId } from 'react'
import { useTexts } from '~/i18n'
import { PairName } from '~/reference/PairName'
import { formatDate } from '~/ui/format'
import { DocumentButton } from './DocumentButton'
import { FiguresTable } from './FiguresTable'
import { Commitments, Disputes, Troubles } from './parts'
import { briefingQuery } from './queries'
import './briefing.css'

/** What to know before the two sides of a pair meet again. */
export function BriefingPage() {
  const { t, language } = useTexts()
  const { code } = useParams({ from: '/shell/pairs/$code/briefing' })
  const { since } = useSearch({ from: '/shell/pairs/$code/briefing' })
  const { data: briefing } = useSuspenseQuery(briefingQuery(code, since))
  const navigate = useNavigate({ from: '/pairs/$code/briefing' })
  const id = useId()
  const { lastMeeting, counts } = briefing
  return (
    <article className="page briefing">
      <header className="page-head">
        <h1>{t('briefing.title')}</h1>
        <p className="quiet">
          <PairName code={code} link /> · {t('briefing.on', { date: formatDate(briefing.on, language) })}
        </p>
        <div className="page-actions no-print">
          <label htmlFor={id}>{t('briefing.since')}</label>
          <input
            id={id}
            type="date"
            max={briefing.on}
            value={briefing.since ?? ''}
            onChange={({ target }) => void navigate({ search: target.value ? { since: target.value } : {} })}
          />
          <DocumentButton code={code} since={since} on={briefing.on} />
          <Button onClick={() => window.print()}>{t('briefing.print')}</Button>
        </div>
      </header>
      <p>
        {lastMeeting ? (
          <>
            {t('briefing.lastMeeting', {
              date: formatDate(lastMeeting.heldOn, language),
              place: lastMeeting.place,
            })}{' '}
            <Link to="/meetings/$id" params={{ id: lastMeeting.id }}>
              {lastMeeting.name}
            </Link>
          </>
        ) : (
          t('briefing.noMeeting')
        )}
      </p>
      <FiguresTable briefing={briefing} />
      <Commitments title={t('briefing.overdue')} total={counts.overdue} items={briefing.overdue} />
      <Commitments title={t('briefing.open')} total={counts.open} items={briefing.open} />
      <Commitments title={t('briefing.kept')} total={counts.kept} items={briefing.kept} />
      <Disputes total={counts.disputes} items={briefing.disputes} />
      <Troubles total={counts.troubles} items={briefing.troubles} />
    </article>
  )
}
