import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { DiscrepancyKind, PairDiscrepancies } from '~/api/types'
import { useTexts } from '~/i18n'
import { discrepanciesOf, discrepancySummaryQuery } from '~/reference/discrepancies'
import { PairName } from '~/reference/PairName'
import { MeasureNotes } from '~/reference/series/MeasureNotes'
import { formatMoney, formatWan } from '~/ui/format'
import { ProblemNotice } from '~/ui/ProblemNotice'
import '~/ui/skeleton.css'
import '~/ledger/facts/facts.css'

const AMOUNTS = [
  ['discrepancy.proposed', 'proposedWan'],
  ['discrepancy.countered', 'counteredWan'],
  ['discrepancy.inForce', 'inForceWan'],
] as const

const MEASURES = ['DISPUTES', 'WAITING', 'ONE_SIDED_RECORDS', 'OLDEST_UNSETTLED', 'DISPUTED_INVESTMENT']

/** Which pair has how much to settle, the most disputed first; each number shows below what it counts. */
export function SummaryTable({ asOf }: { asOf: string | undefined }) {
  const { t, language } = useTexts()
  const { data, error, refetch } = useQuery(discrepancySummaryQuery(asOf))
  const most = Math.max(1, ...(data ?? []).map(({ disputes }) => disputes ?? 0))
  const money = (wan: number | undefined) =>
    wan === undefined ? '—' : <span title={formatWan(wan)}>{formatMoney(wan, language)}</span>
  return (
    <section className="panel rows-value discrepancy-summary" aria-labelledby="discrepancies-by-pair">
      <h2 id="discrepancies-by-pair">{t('discrepancy.byPair')}</h2>
      <p className="quiet">{t('discrepancy.byPairHint')}</p>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <div className="skeleton skeleton-block" />}
      {data?.some(({ disputes }) => disputes === undefined) && <p>{t('discrepancy.agreedOnly')}</p>}
      {data && (
        <table role="table" className="cards">
          <thead role="rowgroup">
            <tr role="row">
              <Head>{t('record.pairCode')}</Head>
              <Head>{t('discrepancy.disputes')}</Head>
              <Head numeric>{t('discrepancy.waiting')}</Head>
              <Head numeric>{t('discrepancy.oneSided')}</Head>
              <Head numeric>{t('discrepancy.oldest')}</Head>
              {AMOUNTS.map(([label]) => (
                <Head key={label} numeric>
                  {t(label)}
                </Head>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {data.map((row) => (
              <tr key={row.pairCode} role="row">
                <th role="rowheader" scope="row">
                  <PairName code={row.pairCode} link />
                </th>
                <td role="cell" data-title={t('discrepancy.disputes')} className="discrepancy-bar-cell">
                  <Count row={row} kind="DISPUTE" count={row.disputes} />
                  <span
                    className="discrepancy-bar"
                    aria-hidden
                    style={{ width: `${((row.disputes ?? 0) / most) * 70}%` }}
                  />
                </td>
                <td
                  role="cell"
                  data-title={t('discrepancy.waiting')}
                  data-nothing={!row.waiting}
                  className="numeric"
                >
                  <Count row={row} kind="WAITING" count={row.waiting} />
                </td>
                <td
                  role="cell"
                  data-title={t('discrepancy.oneSided')}
                  data-nothing={!row.oneSided}
                  className="numeric"
                >
                  <Count row={row} kind="ONE_SIDED" count={row.oneSided} />
                </td>
                <td
                  role="cell"
                  data-title={t('discrepancy.oldest')}
                  data-nothing={row.oldestDays === undefined}
                  className="numeric figure"
                >
                  {row.oldestDays === undefined ? '—' : t('discrepancy.age', { count: row.oldestDays })}
                </td>
                {AMOUNTS.map(([label, amount]) => (
                  <td
                    key={label}
                    role="cell"
                    data-title={t(label)}
                    data-nothing={!row.disputes}
                    className="numeric figure"
                  >
                    {money(row[amount])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <MeasureNotes codes={MEASURES} asOf={asOf} />
    </section>
  )
}

function Head({ numeric = false, children }: { numeric?: boolean; children: string }) {
  return (
    <th role="columnheader" scope="col" className={numeric ? 'numeric' : undefined}>
      {children}
    </th>
  )
}

interface CountProps {
  row: PairDiscrepancies
  kind: DiscrepancyKind
  count: number | undefined
}

/** A number that filters the list to what it counts; a dash where the reader sees none of it. */
function Count({ row, kind, count }: CountProps) {
  const { term } = useTexts()
  if (!count) return <span className="figure">{count ?? '—'}</span>
  return (
    <Link
      to="/discrepancies"
      search={discrepanciesOf(row.pairCode, kind)}
      hash="discrepancies"
      className="figure"
      title={term('discrepancyKind', kind)}
    >
      {count}
    </Link>
  )
}
