import { filtersWith, itemFiltersWith } from '~/ledger/filters'

export const meetingFilters = filtersWith([
  { name: 'kind', label: 'meeting.kind', kind: 'choices', terms: 'meetingKind', common: true },
  { name: 'overdue', label: 'meeting.overdue', kind: 'flag', common: true },
  { name: 'level', label: 'meeting.level', kind: 'choices', terms: 'meetingLevel' },
  { name: 'heldOn', label: 'meeting.heldOn', kind: 'dates' },
])

/** Beside the state, which stands in tabs. */
export const commitmentFilters = itemFiltersWith([
  { name: 'dueOn', label: 'meeting.commitment.dueOn', kind: 'dates' },
  { name: 'side', label: 'meeting.commitment.side', kind: 'choices', terms: 'side' },
])

export const commitmentSearch = [
  ...commitmentFilters,
  { name: 'state', label: 'record.state', kind: 'choices', terms: 'commitmentState' },
] as const
