import { useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import type { DutyDetail } from '~/api/types'
import { useTexts } from '~/i18n'
import { PairName } from '~/reference/PairName'
import { formatDate } from '~/ui/format'
import { PageSkeleton } from '~/ui/PageSkeleton'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { DutyActions } from './DutyActions'
import { DutyFacts } from './DutyFacts'
import { DutyHistory } from './DutyHistory'
import { DutyMark } from './DutyMark'
import { dutyQuery } from './queries'
import './duties.css'

/** One duty: how it stands, its days, what has become of it and what may be done about it. */
export function DutyPage() {
  const { code } = useParams({ from: '/shell/duties/$code' })
  const { asOf } = useSearch({ from: '/shell/duties/$code' })
  const { data, error } = useQuery(dutyQuery(code, { asOf }))
  if (error) return <ProblemNotice error={error} />
  return data ? <Opened duty={data} /> : <PageSkeleton />
}

function Opened({ duty }: { duty: DutyDetail }) {
  const { t, titled } = useTexts()
  return (
    <div className="page">
      <header className="page-head">
        <h1>
          {titled(duty)} <span className="figure">{duty.period}</span>
        </h1>
        <DutyMark duty={duty} />
        <p>
          <PairName code={duty.pairCode} link /> <span className="quiet figure">{duty.code}</span>
        </p>
        <DutyActions duty={duty} />
      </header>
      <DutyFacts duty={duty} />
      <section className="panel" aria-labelledby="duty-ladder">
        <h2 id="duty-ladder">{t('duty.ladder')}</h2>
        <Ladder duty={duty} />
      </section>
      <section className="panel" aria-labelledby="duty-history">
        <h2 id="duty-history">{t('duty.history')}</h2>
        <DutyHistory events={duty.history} />
      </section>
    </div>
  )
}

function Ladder({ duty }: { duty: DutyDetail }) {
  const { t, language } = useTexts()
  return (
    <ol className="duty-ladder">
      {duty.ladder.map(({ daysBefore, on, reached }) => (
        <li key={daysBefore} data-reached={reached}>
          <span aria-hidden>{reached ? '●' : '○'}</span>{' '}
          <span className="figure">{formatDate(on, language)}</span>{' '}
          {t('duty.daysBefore', { count: daysBefore })}
          {reached && <span className="quiet"> · {t('duty.reached')}</span>}
        </li>
      ))}
    </ol>
  )
}
