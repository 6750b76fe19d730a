import type { ProjectRow } from '~/api/types'
import type { Column } from '~/ledger/description'
import { FactValue } from '~/ledger/facts/FactValue'
import type { Field } from '~/ledger/facts/fields'
import { PendingBadge, StateTag } from '~/ledger/StateTag'
import { PairName } from '~/reference/PairName'
import { Instant } from '~/ui/Instant'
import { projectFields } from './fields'

function fact(name: keyof ProjectRow & string): (row: ProjectRow) => React.ReactNode {
  const field: Field | undefined = projectFields.find((one) => one.name === name)
  return (row) => field && <FactValue field={field} value={row[name]} />
}

const INVESTED: Field = { name: 'investedWan', label: 'project.report.investedWan', kind: 'money' }

export const projectColumns: readonly Column<ProjectRow>[] = [
  { key: 'name', title: 'project.name', sort: 'name', cell: (row) => row.name, text: (row) => row.name },
  {
    key: 'code',
    title: 'project.code',
    sort: 'code',
    cell: (row) => <span className="figure">{row.code}</span>,
    text: (row) => row.code,
  },
  {
    key: 'pairCode',
    title: 'project.pairCode',
    cell: (row) => <PairName code={row.pairCode} />,
    text: (row, naming) => naming.pair(row.pairCode),
  },
  {
    key: 'stage',
    title: 'project.stage',
    sort: 'stage',
    cell: fact('stage'),
    text: (row, { texts }) => texts.term('stage', row.stage),
  },
  {
    key: 'totalInvestmentWan',
    title: 'project.totalInvestmentWan',
    sort: 'totalInvestmentWan',
    numeric: true,
    money: true,
    cell: fact('totalInvestmentWan'),
    text: (row) => row.totalInvestmentWan,
  },
  {
    key: 'investedWan',
    title: 'project.report.investedWan',
    sort: 'investedWan',
    numeric: true,
    money: true,
    optional: true,
    cell: (row) => <FactValue field={INVESTED} value={row.investedWan} />,
    text: (row) => row.investedWan,
  },
  {
    key: 'state',
    title: 'project.state',
    cell: (row) => (
      <span className="value-list">
        <StateTag state={row.state} />
        {row.pendingState && row.state === 'AGREED' && <PendingBadge />}
      </span>
    ),
    text: (row, { texts }) => texts.term('state', row.state),
  },
  {
    key: 'kind',
    title: 'project.kind',
    optional: true,
    cell: fact('kind'),
    text: (row, { texts }) => texts.term('projectKind', row.kind),
  },
  {
    key: 'regionCode',
    title: 'project.regionCode',
    optional: true,
    cell: fact('regionCode'),
    text: (row, naming) => row.regionCode && naming.region(row.regionCode),
  },
  {
    key: 'industryCode',
    title: 'project.industryCode',
    optional: true,
    cell: fact('industryCode'),
    text: (row, naming) => row.industryCode && naming.industry(row.industryCode),
  },
  {
    key: 'signedOn',
    title: 'project.signedOn',
    sort: 'signedOn',
    optional: true,
    cell: fact('signedOn'),
    text: (row) => row.signedOn,
  },
  {
    key: 'updatedAt',
    title: 'project.updatedAt',
    sort: 'updatedAt',
    cell: (row) => <Instant at={row.updatedAt} />,
    text: (row) => row.updatedAt,
  },
]
