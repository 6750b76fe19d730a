import type { SupportRow } from '~/api/types'
import { columnsWith, factCell } from '~/ledger/columns'
import type { Column } from '~/ledger/description'
import { FactValue } from '~/ledger/facts/FactValue'
import type { Field } from '~/ledger/facts/fields'
import { decimal } from '~/ui/format'
import { supportFields } from './fields'

const fact = (name: keyof SupportRow & string) => factCell<SupportRow>(supportFields, name)
const GRANTED_ON: Field = { name: 'grantedOn', label: 'support.grantedOn', kind: 'date' }

/** A sum of movements; its unit stands beside it, for every kind has its own. */
function total(key: 'granted' | 'paid' | 'used'): Column<SupportRow> {
  return {
    key,
    title: `support.${key}`,
    numeric: true,
    sort: key === 'granted' ? 'granted' : undefined,
    cell: (row) => <span className="figure">{decimal(row[key], 4)}</span>,
    text: (row) => row[key],
  }
}

export const supportColumns = columnsWith<SupportRow>([
  {
    key: 'kind',
    title: 'support.kind',
    cell: fact('kind'),
    text: (row, { texts }) => texts.term('supportKind', row.kind),
  },
  {
    key: 'grantor',
    title: 'support.grantor',
    optional: true,
    cell: fact('grantor'),
    text: (row) => row.grantor,
  },
  { key: 'recipient', title: 'support.recipient', cell: fact('recipient'), text: (row) => row.recipient },
  total('granted'),
  total('paid'),
  total('used'),
  {
    key: 'unit',
    title: 'support.unit',
    cell: fact('unit'),
    text: (row, { texts }) => texts.term('supportUnit', row.unit),
  },
  {
    key: 'grantedOn',
    title: 'support.grantedOn',
    sort: 'grantedOn',
    optional: true,
    cell: (row) => <FactValue field={GRANTED_ON} value={row.grantedOn} />,
    text: (row) => row.grantedOn,
  },
  {
    key: 'validUntil',
    title: 'support.validUntil',
    optional: true,
    cell: fact('validUntil'),
    text: (row) => row.validUntil,
  },
])
