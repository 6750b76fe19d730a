import type { ProjectRow } from '~/api/types'
import { columnsWith, factCell } from '~/ledger/columns'
import type { Column } from '~/ledger/description'
import { FactValue } from '~/ledger/facts/FactValue'
import type { Field } from '~/ledger/facts/fields'
import { projectFields } from './fields'

const fact = (name: keyof ProjectRow & string) => factCell<ProjectRow>(projectFields, name)

const INVESTED: Field = { name: 'investedWan', label: 'project.report.investedWan', kind: 'money' }

const PAID_IN: Field = { name: 'paidInWan', label: 'project.report.paidInWan', kind: 'money' }

type Attributed = 'attributedTotalInvestmentWan' | 'attributedInvestedWan' | 'attributedPaidInWan'

/** The part of an amount that is attributed to the pairs asked for; exact, so that the parts add up. */
const attributed = (key: Attributed, more: Partial<Column<ProjectRow>> = {}): Column<ProjectRow> => ({
  key,
  title: `project.${key}`,
  numeric: true,
  money: true,
  onlyWith: 'attributedTo',
  cell: (row) => (
    <FactValue field={{ name: key, label: `project.${key}`, kind: 'money' }} value={row[key]} rounded />
  ),
  text: (row) => row[key],
  ...more,
})

export const projectColumns = columnsWith<ProjectRow>([
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
    cell: (row) => <FactValue field={INVESTED} value={row.investedWan} rounded />,
    text: (row) => row.investedWan,
  },
  {
    key: 'paidInWan',
    title: 'project.report.paidInWan',
    numeric: true,
    money: true,
    optional: true,
    cell: (row) => <FactValue field={PAID_IN} value={row.paidInWan} rounded />,
    text: (row) => row.paidInWan,
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
    key: 'attributedPercent',
    title: 'project.attributedPercent',
    numeric: true,
    onlyWith: 'attributedTo',
    cell: (row) => <span className="figure">{row.attributedPercent}%</span>,
    text: (row) => row.attributedPercent,
  },
  attributed('attributedTotalInvestmentWan'),
  attributed('attributedInvestedWan', { optional: true }),
  attributed('attributedPaidInWan', { optional: true }),
])
