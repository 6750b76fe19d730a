import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useId } from 'react'
import { useMe } from '~/api/me'
import { useTexts } from '~/i18n'
import { coverageQuery } from '~/reference/coverage'
import { cellOf } from '~/reference/coverageCells'
import { LevelMark } from '~/reference/LevelMark'
import { pairsQuery } from '~/reference/queries'
import { MeasureNotes } from '~/reference/series/MeasureNotes'
import { formatDate } from '~/ui/format'
import { EvidencePanel } from './EvidencePanel'
import { Matrix } from './Matrix'
import { Untouched } from './Untouched'
import '~/ui/dateInput.css'
import './coverage.css'

const LEVELS = ['NONE', 'PLANNED', 'UNDER_WAY', 'EVIDENCED', 'VERIFIED'] as const

/** How far each pair has come with each clause of the plan. */
export function CoveragePage() {
  const { t, language } = useTexts()
  const me = useMe()
  const { asOf, since, pair, clause, of } = useSearch({ from: '/shell/coverage' })
  const { data: coverage } = useSuspenseQuery(coverageQuery({ asOf, since, of }))
  const untouched = t(me.pairs.length > 0 ? 'coverage.untouchedByOurs' : 'coverage.untouched')
  return (
    <div className="page">
      <header className="page-head">
        <h1>{t('shell.nav.coverage')}</h1>
        <p className="quiet">{t('coverage.asOfDay', { date: formatDate(coverage.asOf, language) })}</p>
        <div className="page-actions no-print">
          <Since value={since ?? ''} />
        </div>
      </header>
      <p className="quiet">{t('coverage.lead')}</p>
      {of && <OnePair code={of} />}
      <p>
        <a href="#untouched">
          {untouched} <span className="figure">{coverage.untouched.length}</span>
        </a>
      </p>
      <ul className="coverage-legend">
        {LEVELS.map((level) => (
          <li key={level}>
            <LevelMark level={level} /> <span className="quiet">{t(`coverage.meaning.${level}`)}</span>
          </li>
        ))}
      </ul>
      {pair && clause && (
        <EvidencePanel
          key={`${pair} ${clause}`}
          pair={pair}
          clause={clause}
          asOf={asOf}
          cell={cellOf(coverage, pair, clause)}
          comparedWith={coverage.since}
        />
      )}
      <Matrix coverage={coverage} />
      <MeasureNotes codes={['CLAUSES_TOUCHED']} asOf={coverage.asOf} />
      <Untouched title={untouched} codes={coverage.untouched} />
    </div>
  )
}

/** Whose matrix it is, where it is that of one pair with those below it. */
function OnePair({ code }: { code: string }) {
  const { t, named } = useTexts()
  const { data: pairs } = useQuery(pairsQuery)
  const pair = pairs?.find((one) => one.code === code)
  return (
    <p>
      {t('coverage.ofPair', { pair: pair ? named(pair) : code })}{' '}
      <Link from="/coverage" to="/coverage" search={({ asOf, since }) => ({ asOf, since })}>
        {t('coverage.ofAll')}
      </Link>
    </p>
  )
}

function Since({ value }: { value: string }) {
  const { t } = useTexts()
  const navigate = useNavigate({ from: '/coverage' })
  const id = useId()
  return (
    <>
      <label htmlFor={id}>{t('coverage.since')}</label>
      <input
        id={id}
        type="date"
        className="date-input"
        value={value}
        onChange={({ target }) =>
          void navigate({ search: (now) => ({ ...now, since: target.value || undefined }) })
        }
      />
    </>
  )
}
