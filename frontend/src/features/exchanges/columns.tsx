import type { ExchangeRow } from '~/api/types'
import { columnsWith, factCell } from '~/ledger/columns'
import type { Column } from '~/ledger/description'
import { exchangeFields } from './fields'

const fact = (name: keyof ExchangeRow & string) => factCell<ExchangeRow>(exchangeFields, name)

type Counted = 'people' | 'plannedPeople' | 'attendances' | 'serving' | 'endingSoon'

const count = (key: Counted, more: Partial<Column<ExchangeRow>> = {}): Column<ExchangeRow> => ({
  key,
  title: `exchange.${key}`,
  numeric: true,
  cell: (row) => <span className="figure">{row[key]}</span>,
  text: (row) => row[key],
  ...more,
})

export const exchangeColumns = columnsWith<ExchangeRow>([
  {
    key: 'kind',
    title: 'exchange.kind',
    cell: fact('kind'),
    text: (row, { texts }) => texts.term('exchangeKind', row.kind),
  },
  {
    key: 'direction',
    title: 'exchange.direction',
    cell: fact('direction'),
    text: (row, { texts }) => texts.term('exchangeDirection', row.direction),
  },
  { key: 'year', title: 'exchange.year', sort: 'year', cell: fact('year'), text: (row) => row.year },
  count('people', { sort: 'people' }),
  count('attendances', { sort: 'attendances' }),
  count('serving'),
  count('endingSoon'),
  count('plannedPeople', { optional: true }),
  {
    key: 'startsOn',
    title: 'exchange.startsOn',
    sort: 'startsOn',
    optional: true,
    cell: fact('startsOn'),
    text: (row) => row.startsOn,
  },
  {
    key: 'endsOn',
    title: 'exchange.endsOn',
    sort: 'endsOn',
    optional: true,
    cell: fact('endsOn'),
    text: (row) => row.endsOn,
  },
  {
    key: 'hostOrganisation',
    title: 'exchange.hostOrganisation',
    optional: true,
    cell: fact('hostOrganisation'),
    text: (row) => row.hostOrganisation,
  },
])
