import type { ZoneLinkRow } from '~/api/types'
import { useTexts } from '~/i18n'
import { columnsWith, factCell } from '~/ledger/columns'
import { zoneLinkFields } from './fields'

const fact = (name: keyof ZoneLinkRow & string) => factCell<ZoneLinkRow>(zoneLinkFields, name)

export const zoneLinkColumns = columnsWith<ZoneLinkRow>([
  {
    key: 'northeastZoneName',
    title: 'zoneLink.northeastZoneName',
    sort: 'northeastZoneName',
    cell: fact('northeastZoneName'),
    text: (row) => row.northeastZoneName,
  },
  {
    key: 'eastZoneName',
    title: 'zoneLink.eastZoneName',
    cell: fact('eastZoneName'),
    text: (row) => row.eastZoneName,
  },
  {
    key: 'since',
    title: 'zoneLink.since',
    sort: 'since',
    optional: true,
    cell: fact('since'),
    text: (row) => row.since,
  },
  {
    key: 'outcomes',
    title: 'zoneLink.outcomes',
    numeric: true,
    cell: (row) => <Outcomes row={row} />,
    text: (row) => row.outcomes,
  },
  {
    key: 'level',
    title: 'zoneLink.level',
    optional: true,
    cell: fact('level'),
    text: (row, { texts }) => texts.term('zoneLevel', row.level),
  },
  {
    key: 'northeastZoneType',
    title: 'zoneLink.northeastZoneType',
    optional: true,
    cell: fact('northeastZoneType'),
    text: (row, naming) => naming.zoneType(row.northeastZoneType),
  },
  {
    key: 'eastZoneType',
    title: 'zoneLink.eastZoneType',
    optional: true,
    cell: fact('eastZoneType'),
    text: (row, naming) => naming.zoneType(row.eastZoneType),
  },
  {
    key: 'until',
    title: 'zoneLink.until',
    optional: true,
    cell: fact('until'),
    text: (row) => row.until,
  },
  {
    key: 'experienceRecords',
    title: 'zoneLink.experienceRecords',
    numeric: true,
    optional: true,
    cell: (row) => <span className="figure">{row.experienceRecords}</span>,
    text: (row) => row.experienceRecords,
  },
])

function Outcomes({ row }: { row: ZoneLinkRow }) {
  const { t } = useTexts()
  return row.fruitless ? (
    <span className="quiet">{t('zoneLink.fruitless')}</span>
  ) : (
    <span className="figure">{row.outcomes}</span>
  )
}
