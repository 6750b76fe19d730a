import { filtersWith } from '~/ledger/filters'

export const meetingFilters = filtersWith([
  { name: 'kind', label: 'meeting.kind', kind: 'choices', terms: 'meetingKind', common: true },
  { name: 'overdue', label: 'meeting.overdue', kind: 'flag', common: true },
  { name: 'level', label: 'meeting.level', kind: 'choices', terms: 'meetingLevel' },
  { name: 'heldOn', label: 'meeting.heldOn', kind: 'dates' },
])
