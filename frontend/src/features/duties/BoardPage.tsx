import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import type { Duty } from '~/api/types'
import { useTexts } from '~/i18n'
import { PairName } from '~/reference/PairName'
import { pairsQuery } from '~/reference/queries'
import { formatDate } from '~/ui/format'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { type Row, rowsOf } from './board'
import { DutyHead } from './DutyHead'
import { DutyMark } from './DutyMark'
import { dutiesOfYear } from './queries'
import { yearOf } from './routes'
import { YearSteps } from './YearSteps'
import '~/ledger/facts/facts.css'
import '~/ui/skeleton.css'

const KINDS = ['ANNUAL_PLAN', 'ANNUAL_SUMMARY', 'SPECIAL', 'PHASED'] as const

/** What each pair owes for the periods that begin in a year, by kind of document. */
export function BoardPage() {
  const { t, term } = useTexts()
  const search = useSearch({ from: '/shell/duties' })
  const year = yearOf(search)
  const { data: duties, error, refetch } = useQuery(dutiesOfYear(year, search))
  const { data: pairs } = useQuery(pairsQuery)
  const rows = duties && rowsOf(duties, pairs ?? [])
  const kinds = KINDS.filter((kind) => kind !== 'PHASED' || duties?.some((duty) => duty.kind === kind))
  return (
    <div className="page">
      <DutyHead />
      <p className="quiet">{t('duty.boardLead')}</p>
      <YearSteps to="/duties" year={year} />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!duties && !error && <div className="panel skeleton skeleton-block" />}
      {rows?.length === 0 && <p className="panel quiet">{t('duty.nothingOwed')}</p>}
      {rows && rows.length > 0 && (
        <div className="panel rows-value">
          <table role="table" className="cards duty-board">
            <thead role="rowgroup">
              <tr role="row">
                <th role="columnheader" scope="col">
                  {t('record.pairCode')}
                </th>
                {kinds.map((kind) => (
                  <th key={kind} role="columnheader" scope="col">
                    {term('dutyKind', kind)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody role="rowgroup">
              {rows.map((row) => (
                <BoardRow key={row.pairCode} row={row} kinds={kinds} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  )
}

function BoardRow({ row, kinds }: { row: Row; kinds: readonly (typeof KINDS)[number][] }) {
  const { term } = useTexts()
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <PairName code={row.pairCode} link />
      </th>
      {kinds.map((kind) => (
        <td key={kind} role="cell" data-title={term('dutyKind', kind)}>
          <ul className="duty-cell">
            {row.duties
              .filter((duty) => duty.kind === kind)
              .map((duty) => (
                <li key={duty.code}>
                  <Cell duty={duty} />
                </li>
              ))}
          </ul>
        </td>
      ))}
    </tr>
  )
}

function Cell({ duty }: { duty: Duty }) {
  const { t, titled, language } = useTexts()
  return (
    <Link
      to="/duties/$code"
      params={{ code: duty.code }}
      className="duty-link"
      aria-label={`${titled(duty)} ${duty.period}`}
      aria-describedby={`${duty.code}-how`}
    >
      <span id={`${duty.code}-how`}>
        <DutyMark duty={duty} />
        <span className="quiet figure">{t('duty.by', { date: formatDate(duty.dueOn, language) })}</span>
      </span>
    </Link>
  )
}
