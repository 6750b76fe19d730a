import type { MessageKey } from '~/i18n'
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
    text: ({ parkName }) => parkName,
  },
  {
    title: 'record.pairCode',
    cell: ({ pairCode }) => <PairName code={pairCode} />,
    text: ({ pairCode }, { pair }) => pair(pairCode),
  },
  {
    title: 'park.year',
    cell: ({ year }) => <span className="figure">{year}</span>,
    text: ({ year }) => year,
  },
  number('park.tenantsMore', count, ({ tenantsMore }) => tenantsMore),
  number('park.tenantsTold', count, ({ tenants }) => tenants),
  number('park.outputTold', wan, ({ outputWan }) => outputWan),
  number('park.taxTold', wan, ({ taxWan }) => taxWan),
]

function number(
  title: MessageKey,
  shown: (value: number | undefined) => string,
  of: (row: IndicatorRow) => number | undefined,
): ItemColumn<IndicatorRow> {
  return { title, numeric: true, cell: (row) => shown(of(row)), text: of }
}

function count(value: number | undefined): string {
  return value === undefined ? '—' : decimal(value, 0)
}

function wan(amount: number | undefined): string {
  return amount === undefined ? '—' : wanInColumn(amount)
}
