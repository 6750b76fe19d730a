import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useCallback } from 'react'
import { useTexts } from '~/i18n'
import { RecordLink } from '~/ledger/RecordLink'
import { ClauseTag } from '~/reference/ClauseTag'
import { type Cell, coverageEvidenceQuery, coverageRulesQuery, type Evidence } from '~/reference/coverage'
import { kindsAsked, stageWord } from '~/reference/coverageWords'
import { LevelMark } from '~/reference/LevelMark'
import { PairName } from '~/reference/PairName'
import { clausesQuery } from '~/reference/queries'
import { formatDate } from '~/ui/format'
import { ProblemNotice } from '~/ui/ProblemNotice'

interface Props {
  pair: string
  clause: string
  asOf: string | undefined
  /** Of the matrix, which alone knows since when and what was before. */
  cell: Cell | undefined
  comparedWith: string | undefined
}

/** What a cell rests on: each record, and how far it brings which clause. */
export function EvidencePanel({ pair, clause, asOf, cell, comparedWith }: Props) {
  const { t, term, language } = useTexts()
  const { data: rules } = useQuery(coverageRulesQuery)
  const { data: clauses } = useQuery(clausesQuery)
  const { data, error } = useQuery(coverageEvidenceQuery(pair, clause, asOf))
  const reasonOf = (item: Evidence) => {
    const asked = kindsAsked(
      rules ?? [],
      item,
      clauses?.find(({ code }) => code === item.clauseCode),
    )
    const kinds = asked.map((kind) => term('evidence', kind)).join(t('coverage.and'))
    return [
      `${term('ledger', item.ledger)} · ${stageWord(term, item.ledger, item.stage)}`,
      asked.length > 0 ? t('coverage.asksFor', { kinds }) : '',
      item.level === 'VERIFIED' ? t('coverage.proven') : '',
    ].join('')
  }
  // Whoever opens a cell looks far below; to a reader of screens the heading that takes the focus says what has opened.
  const heading = useCallback((place: HTMLHeadingElement | null) => {
    place?.focus({ preventScroll: true })
    place?.scrollIntoView({ block: 'start' })
  }, [])
  return (
    <section className="panel coverage-evidence" aria-labelledby="coverage-evidence">
      <header className="page-head">
        <h2 id="coverage-evidence" ref={heading} tabIndex={-1}>
          {t('coverage.evidence')}
        </h2>
        <p>
          <PairName code={pair} link /> · <ClauseTag code={clause} />{' '}
          {data && <LevelMark level={data.level} />}{' '}
          {cell?.since && (
            <span className="quiet">{t('coverage.from', { date: formatDate(cell.since, language) })}</span>
          )}
        </p>
        {cell?.before && comparedWith && (
          <p className="coverage-change">
            <span className="quiet">{t('coverage.onDay', { date: formatDate(comparedWith, language) })}</span>{' '}
            {cell.before === cell.level ? (
              t('coverage.unchanged')
            ) : (
              <>
                <LevelMark level={cell.before} /> → <LevelMark level={cell.level} />
              </>
            )}
          </p>
        )}
        <div className="page-actions no-print">
          <Link
            from="/coverage"
            to="/coverage"
            search={({ pair: _, clause: __, ...rest }) => rest}
            resetScroll={false}
          >
            {t('shell.close')}
          </Link>
        </div>
      </header>
      {error && <ProblemNotice error={error} />}
      <ul className="coverage-items">
        {data?.items.map((item) => (
          <li key={`${item.id} ${item.clauseCode}`}>
            <RecordLink ledger={item.ledger} id={item.id}>
              {item.name}
            </RecordLink>
            <LevelMark level={item.level} />
            <span className="quiet">{reasonOf(item)}</span>
            <ClauseTag code={item.clauseCode} />
            {item.reachedOn && <span className="quiet figure">{formatDate(item.reachedOn, language)}</span>}
            {item.oneSided && <span className="state">{t('ledger.oneSided')}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
