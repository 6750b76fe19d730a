import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTexts } from '~/i18n'
import { RecordLink } from '~/ledger/RecordLink'
import { StateTag } from '~/ledger/StateTag'
import { type Cell, coverageQuery } from '~/reference/coverage'
import { cellOf, isUntouched } from '~/reference/coverageCells'
import { LevelMark } from '~/reference/LevelMark'
import { PairName } from '~/reference/PairName'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { evidenceQuery } from './queries'

const LISTS = [
  { ledger: 'projects', to: '/projects', title: 'shell.nav.projects' },
  { ledger: 'agreements', to: '/agreements', title: 'shell.nav.agreements' },
  { ledger: 'replications', to: '/replications', title: 'shell.nav.replications' },
  { ledger: 'zone-links', to: '/zone-links', title: 'shell.nav.zoneLinks' },
] as const

/** What each pair has to show for a clause. */
export function Evidence({ code, asOf }: { code: string; asOf: string | undefined }) {
  const { t } = useTexts()
  const { data: coverage } = useQuery(coverageQuery({ asOf }))
  const { data, error } = useQuery(evidenceQuery(code, asOf))
  const pairs = data?.pairs.filter(({ count }) => count > 0)
  return (
    <section className="panel" aria-labelledby="evidence">
      <h2 id="evidence">{t('pair.evidence')}</h2>
      {error && <ProblemNotice error={error} />}
      {pairs?.length === 0 && <p className="quiet">{t('pair.noEvidence')}</p>}
      {coverage && isUntouched(coverage, code) && (
        <p>
          <LevelMark level="NONE" /> {t('coverage.nobody')}
        </p>
      )}
      {pairs?.map(({ pairCode, count, agreed, records }) => (
        <section key={pairCode} className="evidence-pair">
          <h3>
            <PairName code={pairCode} link />
            <CellLink cell={coverage && cellOf(coverage, pairCode, code)} clauseCode={code} />
            <span className="quiet figure">{t('pair.evidenceCount', { count, agreed })}</span>
            {LISTS.filter(({ ledger }) => records.some((record) => record.ledger === ledger)).map(
              ({ to, title }) => (
                <Link key={to} to={to} search={{ clause: [code], pairCode: [pairCode] }}>
                  {t(title)}
                </Link>
              ),
            )}
          </h3>
          <ul className="evidence-records">
            {records.map((record) => (
              <li key={record.id}>
                <RecordLink ledger={record.ledger} id={record.id}>
                  {record.name}
                </RecordLink>
                <span className="quiet figure">{record.code}</span>
                <StateTag state={record.state} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

/** How far the pair has come with the clause, as the matrix has it and tells why. */
function CellLink({ cell, clauseCode }: { cell: Cell | undefined; clauseCode: string }) {
  const { t } = useTexts()
  if (!cell) return null
  return (
    <Link
      to="/coverage"
      search={{ pair: cell.pairCode, clause: clauseCode }}
      title={t('shell.nav.coverage')}
      className="evidence-level"
    >
      <LevelMark level={cell.level} />
    </Link>
  )
}
