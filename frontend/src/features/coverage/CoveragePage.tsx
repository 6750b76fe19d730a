import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useId } from 'react'
import { useMe } from '~/api/me'
import { useTexts } from '~/i18n'
import { ClauseTag } from '~/reference/ClauseTag'
import { coverageQuery } from '~/reference/coverage'
import { cellOf } from '~/reference/coverageCells'
import { LevelMark } from '~/reference/LevelMark'
import { formatDate } from '~/ui/format'
import { EvidencePanel } from './EvidencePanel'
import { Matrix } from './Matrix'
import '~/ui/dateInput.css'
import './coverage.css'

const LEVELS = ['NONE', 'PLANNED', 'UNDER_WAY', 'EVIDENCED', 'VERIFIED'] as const

/** How far each pair has come with each clause of the plan. */
export function CoveragePage() {
  const { t, language } = useTexts()
  const me = useMe()
  const { asOf, since, pair, clause } = useSearch({ from: '/shell/coverage' })
  const { data: coverage } = useSuspenseQuery(coverageQuery({ asOf, since }))
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
      <ul className="coverage-legend">
        {LEVELS.map((level) => (
          <li key={level}>
            <LevelMark level={level} /> <span className="quiet">{t(`coverage.meaning.${level}`)}</span>
          </li>
        ))}
      </ul>
      {pair && clause && (
        <EvidencePanel
          pair={pair}
          clause={clause}
          asOf={asOf}
          cell={cellOf(coverage, pair, clause)}
          comparedWith={coverage.since}
        />
      )}
      <Matrix coverage={coverage} />
      <section className="panel" aria-labelledby="untouched">
        <h2 id="untouched">
          {t(me.pairs.length > 0 ? 'coverage.untouchedByOurs' : 'coverage.untouched')}{' '}
          <span className="figure">{coverage.untouched.length}</span>
        </h2>
        <ul className="coverage-items">
          {coverage.untouched.map((code) => (
            <li key={code}>
              <ClauseTag code={code} />
            </li>
          ))}
        </ul>
      </section>
    </div>
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
