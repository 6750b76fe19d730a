import type { ParkRow } from '~/api/types'
import { useTexts } from '~/i18n'
import { columnsWith, factCell } from '~/ledger/columns'
import { FactValue } from '~/ledger/facts/FactValue'
import { RegionName } from '~/reference/ReferenceName'
import { NEXT_SETTLEMENT, OUTPUT, parkFields } from './fields'
import { Mark } from './Mark'

const fact = (name: keyof ParkRow & string) => factCell<ParkRow>(parkFields, name)

export const parkColumns = columnsWith<ParkRow>([
  {
    key: 'kind',
    title: 'park.kind',
    cell: fact('kind'),
    text: (row, { texts }) => texts.term('parkKind', row.kind),
  },
  {
    key: 'hostRegionCode',
    title: 'park.hostZone',
    cell: (row) => <Place region={row.hostRegionCode} zone={row.hostZone} />,
    text: (row, naming) => row.hostZone ?? naming.region(row.hostRegionCode),
  },
  {
    key: 'partnerRegionCode',
    title: 'park.partnerZone',
    cell: (row) => <Place region={row.partnerRegionCode} zone={row.partnerZone} />,
    text: (row, naming) =>
      row.partnerZone ?? (row.partnerRegionCode ? naming.region(row.partnerRegionCode) : undefined),
  },
  {
    key: 'tenants',
    title: 'park.tenants',
    sort: 'tenants',
    numeric: true,
    cell: (row) => <span className="figure">{row.tenants}</span>,
    text: (row) => row.tenants,
  },
  {
    key: 'outputWan',
    title: 'park.outputWan',
    sort: 'outputWan',
    numeric: true,
    money: true,
    cell: (row) => <Output row={row} />,
    text: (row) => row.outputWan,
  },
  {
    key: 'nextSettlementOn',
    title: 'park.nextSettlementOn',
    sort: 'nextSettlementOn',
    cell: (row) => (
      <span className="value-list">
        <FactValue field={NEXT_SETTLEMENT} value={row.nextSettlementOn} />
        {row.settlementOverdue && <Mark group="settlementState" code="OVERDUE" />}
      </span>
    ),
    text: (row) => row.nextSettlementOn,
  },
  {
    key: 'level',
    title: 'park.level',
    optional: true,
    cell: fact('level'),
    text: (row, { texts }) => texts.term('parkLevel', row.level),
  },
  {
    key: 'establishedOn',
    title: 'park.establishedOn',
    sort: 'establishedOn',
    optional: true,
    cell: fact('establishedOn'),
    text: (row) => row.establishedOn,
  },
  {
    key: 'plannedAreaKm2',
    title: 'park.plannedAreaKm2',
    sort: 'plannedAreaKm2',
    numeric: true,
    optional: true,
    cell: fact('plannedAreaKm2'),
    text: (row) => row.plannedAreaKm2,
  },
])

function Place({ region, zone }: { region?: string | null; zone?: string | null }) {
  const { t } = useTexts()
  if (zone) return zone
  return region ? <RegionName code={region} /> : <span className="quiet">{t('shell.none')}</span>
}

function Output({ row }: { row: ParkRow }) {
  const { t } = useTexts()
  return (
    <>
      {row.outputYear && <span className="quiet figure">{t('park.outputOf', { year: row.outputYear })}</span>}{' '}
      <FactValue field={OUTPUT} value={row.outputWan} rounded />
    </>
  )
}
