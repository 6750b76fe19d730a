import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTexts } from '~/i18n'
import { RecordLink } from '~/ledger/RecordLink'
import { ClauseTag } from '~/reference/ClauseTag'
import { coverageEvidenceQuery } from '~/reference/coverage'
import { LevelMark } from '~/reference/LevelMark'
import { PairName } from '~/reference/PairName'
import { formatDate } from '~/ui/format'
import { ProblemNotice } from '~/ui/ProblemNotice'

interface Props {
  pair: string
  clause: string
  asOf?: string
}

/** What a cell rests on: each record, and how far it brings which clause. */
export function EvidencePanel({ pair, clause, asOf }: Props) {
  const { t, language } = useTexts()
  const { data, error } = useQuery(coverageEvidenceQuery(pair, clause, asOf))
  return (
    <section className="panel" aria-labelledby="coverage-evidence">
      <header className="page-head">
        <h2 id="coverage-evidence">{t('coverage.evidence')}</h2>
        <p>
          <PairName code={pair} link /> · <ClauseTag code={clause} />{' '}
          {data && <LevelMark level={data.level} />}
        </p>
        <div className="page-actions no-print">
          <Link
            from="/coverage"
            to="/coverage"
            search={({ asOf: day, since }) => ({ asOf: day, since })}
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
            <ClauseTag code={item.clauseCode} />
            {item.reachedOn && <span className="quiet figure">{formatDate(item.reachedOn, language)}</span>}
            {item.oneSided && <span className="state">{t('ledger.oneSided')}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
