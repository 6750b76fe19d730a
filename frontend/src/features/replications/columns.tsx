import type { ReplicationRow } from '~/api/types'
import { columnsWith, factCell } from '~/ledger/columns'
import { FactValue } from '~/ledger/facts/FactValue'
import { EffectTag } from './EffectTag'
import { ADOPTED_ON, replicationFields } from './fields'

const fact = (name: keyof ReplicationRow & string) => factCell<ReplicationRow>(replicationFields, name)

export const replicationColumns = columnsWith<ReplicationRow>([
  {
    key: 'practiceTitle',
    title: 'replication.practiceTitle',
    sort: 'practiceTitle',
    cell: fact('practiceTitle'),
    text: (row) => row.practiceTitle,
  },
  {
    key: 'adopterName',
    title: 'replication.adopterName',
    optional: true,
    cell: fact('adopterName'),
    text: (row) => row.adopterName,
  },
  {
    key: 'stage',
    title: 'replication.stage',
    sort: 'stage',
    cell: fact('stage'),
    text: (row, { texts }) => texts.term('replicationStage', row.stage),
  },
  {
    key: 'effect',
    title: 'replication.effect',
    cell: (row) => <EffectTag effect={row.effect} />,
    text: (row, { texts }) => texts.term('effectSeen', row.effect),
  },
  {
    key: 'adoptedOn',
    title: 'replication.adoptedOn',
    sort: 'adoptedOn',
    optional: true,
    cell: (row) => <FactValue field={ADOPTED_ON} value={row.adoptedOn} />,
    text: (row) => row.adoptedOn,
  },
  {
    key: 'manner',
    title: 'replication.manner',
    optional: true,
    cell: fact('manner'),
    text: (row, { texts }) => texts.term('adoptionManner', row.manner),
  },
  {
    key: 'practiceBody',
    title: 'replication.practiceBody',
    optional: true,
    cell: fact('practiceBody'),
    text: (row) => row.practiceBody,
  },
  {
    key: 'practiceRegionCode',
    title: 'replication.practiceRegionCode',
    optional: true,
    cell: fact('practiceRegionCode'),
    text: (row, naming) => naming.region(row.practiceRegionCode),
  },
  {
    key: 'adopterRegionCode',
    title: 'replication.adopterRegionCode',
    optional: true,
    cell: fact('adopterRegionCode'),
    text: (row, naming) => naming.region(row.adopterRegionCode),
  },
  {
    key: 'practiceCode',
    title: 'replication.practiceCode',
    optional: true,
    cell: (row) => <span className="figure">{row.practiceCode}</span>,
    text: (row) => row.practiceCode,
  },
])
