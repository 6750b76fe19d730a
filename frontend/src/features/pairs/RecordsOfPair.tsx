import { useParams, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTexts } from '~/i18n'
import type { Placed } from '~/ledger/awaited'
import { RecordLink } from '~/ledger/RecordLink'
import { StateTag } from '~/ledger/StateTag'
import { PairName } from '~/reference/PairName'
import { formatDate } from '~/ui/format'
import { ProblemNotice } from '~/ui/ProblemNotice'

interface Listed extends Placed {
  id: string
  name: string
  state: string
}

interface Props<Row extends Listed> {
  ledger: string
  title: string
  found: { data?: { items: Row[] }; error: Error | null }
  /** What beside its name tells a record apart. */
  detail: (row: Row) => string
  /** The ways to the whole list. */
  children: ReactNode
}

/** The records of a pair that moved last; the whole list is one click away. */
export function RecordsOfPair<Row extends Listed>({ ledger, title, found, detail, children }: Props<Row>) {
  const { t, language } = useTexts()
  const { code } = useParams({ from: '/shell/pairs/$code' })
  const { asOf } = useSearch({ from: '/shell/pairs/$code' })
  const nothing = asOf ? t('list.nothingByThen', { date: formatDate(asOf, language) }) : t('list.nothing')
  return (
    <section className="panel" aria-labelledby="pair-records">
      <h2 id="pair-records">{title}</h2>
      {found.error && <ProblemNotice error={found.error} />}
      {found.data?.items.length === 0 && <p className="quiet">{nothing}</p>}
      <ul className="pair-records">
        {found.data?.items.map((row) => (
          <li key={row.id}>
            <RecordLink ledger={ledger} id={row.id}>
              {row.name}
            </RecordLink>
            {row.pairCode !== code && <PairName code={row.pairCode} link />}
            <span className="quiet figure">{detail(row)}</span>
            <StateTag state={row.state} of={row} />
          </li>
        ))}
      </ul>
      <p className="pair-lists">{children}</p>
    </section>
  )
}
