import type { MeetingRow } from '~/api/types'
import { columnsWith, factCell } from '~/ledger/columns'
import { FactValue } from '~/ledger/facts/FactValue'
import type { Field } from '~/ledger/facts/fields'
import { meetingFields } from './fields'

const fact = (name: keyof MeetingRow & string) => factCell<MeetingRow>(meetingFields, name)
const NEXT_DUE: Field = { name: 'nextDueOn', label: 'meeting.nextDueOn', kind: 'date' }

export const meetingColumns = columnsWith<MeetingRow>([
  {
    key: 'kind',
    title: 'meeting.kind',
    cell: fact('kind'),
    text: (row, { texts }) => texts.term('meetingKind', row.kind),
  },
  {
    key: 'level',
    title: 'meeting.level',
    optional: true,
    cell: fact('level'),
    text: (row, { texts }) => texts.term('meetingLevel', row.level),
  },
  { key: 'heldOn', title: 'meeting.heldOn', sort: 'heldOn', cell: fact('heldOn'), text: (row) => row.heldOn },
  { key: 'place', title: 'meeting.place', cell: fact('place'), text: (row) => row.place },
  {
    key: 'hostSide',
    title: 'meeting.hostSide',
    optional: true,
    cell: fact('hostSide'),
    text: (row, { texts }) => texts.term('side', row.hostSide),
  },
  {
    key: 'openCommitments',
    title: 'meeting.openCommitments',
    numeric: true,
    cell: (row) => (
      <span className="figure">
        {row.openCommitments} / {row.commitments}
      </span>
    ),
    text: (row) => row.openCommitments,
  },
  {
    key: 'nextDueOn',
    title: 'meeting.nextDueOn',
    sort: 'nextDueOn',
    optional: true,
    cell: (row) => <FactValue field={NEXT_DUE} value={row.nextDueOn} />,
    text: (row) => row.nextDueOn,
  },
])
