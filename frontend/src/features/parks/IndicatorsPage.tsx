import { type ItemColumn, ItemList } from '~/ledger/list/ItemList'
import { RecordLink } from '~/ledger/RecordLink'
import { PairName } from '~/reference/PairName'
import { decimal, wanInColumn } from '~/ui/format'
import { type IndicatorRow, indicatorFilters, indicatorsQuery } from './indicators'

/** What parks have reached year by year, with how many tenants each year brought. */
export function IndicatorsPage() {
  return (
    <ItemList
      title="shell.nav.yearlyIndicators"
      lead="park.yearlyLead"
      filters={indicatorFilters}
      page={indicatorsQuery}
      columns={COLUMNS}
    />
  )
}

const COLUMNS: readonly ItemColumn<IndicatorRow>[] = [
  {
    title: 'park.one',
    cell: ({ parkId, parkName }) => (
      <RecordLink ledger="parks" id={parkId}>
        {parkName}
      </RecordLink>
    ),
  },
  { title: 'record.pairCode', cell: ({ pairCode }) => <PairName code={pairCode} /> },
  { title: 'park.year', cell: ({ year }) => <span className="figure">{year}</span> },
  { title: 'park.tenantsMore', numeric: true, cell: ({ tenantsMore }) => count(tenantsMore) },
  { title: 'park.tenantsTold', numeric: true, cell: ({ tenants }) => count(tenants) },
  { title: 'park.outputTold', numeric: true, cell: ({ outputWan }) => wan(outputWan) },
  { title: 'park.taxTold', numeric: true, cell: ({ taxWan }) => wan(taxWan) },
]

function count(value: number | undefined): string {
  return value === undefined ? '—' : decimal(value, 0)
}

function wan(amount: number | undefined): string {
  return amount === undefined ? '—' : wanInColumn(amount)
}
