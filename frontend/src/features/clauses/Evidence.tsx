import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ClauseEvidence } from '~/api/types'
import { useTexts } from '~/i18n'
import { RecordLink } from '~/ledger/RecordLink'
import { StateTag } from '~/ledger/StateTag'
import { type Cell, coverageQuery } from '~/reference/coverage'
import { cellOf, isUntouched } from '~/reference/coverageCells'
import { ListLink } from '~/reference/figure/ListLink'
import { LevelMark } from '~/reference/LevelMark'
import { PairName } from '~/reference/PairName'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { evidenceQuery } from './queries'

/** What each pair has to show for a clause. */
export function Evidence({ code, asOf }: { code: string; asOf: string | undefined }) {
  const { t } = useTexts()
  const { data: coverage } = useQuery(coverageQuery({ asOf }))
  const { data, error } = useQuery(evidenceQuery(code, asOf))
  const pairs = data?.pairs.filter(({ count }) => count > 0)
  return (
    <section className="panel" aria-labelledby="evidence">
      <h2 id="evidence">{t('pairPage.evidence')}</h2>
      {error && <ProblemNotice error={error} />}
      {pairs?.length === 0 && <p className="quiet">{t('pairPage.noEvidence')}</p>}
      {coverage && isUntouched(coverage, code) && (
        <p>
          <LevelMark level="NONE" /> {t('coverage.nobody')}
        </p>
      )}
      {pairs?.map(({ pairCode, count, agreed, ledgers, records }) => (
        <section key={pairCode} className="evidence-pair">
          <h3>
            <PairName code={pairCode} link />
            <CellLink cell={coverage && cellOf(coverage, pairCode, code)} clauseCode={code} />
          </h3>
          <p className="quiet evidence-counts">
            {t('pairPage.evidenceCount', { count })}
            <Counts ledgers={ledgers} of="count" list="list" />
            <span>{t('pairPage.evidenceAgreed', { count: agreed })}</span>
            <Counts ledgers={ledgers} of="agreed" list="agreedList" />
          </p>
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

type Ledger = ClauseEvidence['pairs'][number]['ledgers'][number]

interface CountsProps {
  ledgers: Ledger[]
  of: 'count' | 'agreed'
  list: 'list' | 'agreedList'
}

/** Ledger by ledger, each number leading to its records. */
function Counts({ ledgers, of, list }: CountsProps) {
  const { term } = useTexts()
  const told = ledgers.filter((one) => one[of] > 0)
  return told.map((one) => (
    <ListLink key={one.ledger} list={one[list]}>
      {term('ledger', one.ledger)} {one[of]}
    </ListLink>
  ))
}
