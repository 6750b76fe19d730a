import type { Field } from '~/ledger/facts/fields'

/** The facts of a meeting, in the order in which officials think of them. */
export const meetingFields: readonly Field[] = [
  {
    name: 'name',
    label: 'record.name',
    kind: 'text',
    group: 'meeting.group.base',
    required: true,
    maxLength: 200,
  },
  { name: 'pairCode', label: 'record.pairCode', kind: 'choice', reference: 'pair', required: true },
  { name: 'kind', label: 'meeting.kind', kind: 'choice', terms: 'meetingKind', required: true },
  { name: 'level', label: 'meeting.level', kind: 'choice', terms: 'meetingLevel', required: true },
  {
    name: 'clauses',
    label: 'record.clauses',
    kind: 'choices',
    reference: 'clause',
    required: true,
    hint: 'record.clausesHint',
  },
  { name: 'heldOn', label: 'meeting.heldOn', kind: 'date', required: true },
  { name: 'endedOn', label: 'meeting.endedOn', kind: 'date', hint: 'meeting.endedOnHint' },
  { name: 'hostSide', label: 'meeting.hostSide', kind: 'choice', terms: 'side', required: true },
  { name: 'place', label: 'meeting.place', kind: 'text', required: true, maxLength: 200 },
  {
    name: 'delegations',
    label: 'meeting.delegations',
    kind: 'rows',
    hint: 'meeting.delegationsHint',
    fields: [
      { name: 'side', label: 'meeting.delegation.side', kind: 'choice', terms: 'side', required: true },
      {
        name: 'organisation',
        label: 'meeting.delegation.organisation',
        kind: 'text',
        required: true,
        maxLength: 200,
      },
      {
        name: 'rank',
        label: 'meeting.delegation.rank',
        kind: 'choice',
        terms: 'delegationRank',
        required: true,
      },
      { name: 'people', label: 'meeting.delegation.people', kind: 'count' },
    ],
  },

  {
    name: 'agenda',
    label: 'meeting.agenda',
    kind: 'longText',
    group: 'meeting.group.talks',
    maxLength: 2000,
  },
  {
    name: 'commitments',
    label: 'meeting.commitments',
    kind: 'rows',
    hint: 'meeting.commitmentsHint',
    fields: [
      { name: 'number', label: 'meeting.commitment.number', kind: 'count', required: true },
      { name: 'content', label: 'meeting.commitment.content', kind: 'text', required: true, maxLength: 1000 },
      { name: 'side', label: 'meeting.commitment.side', kind: 'choice', terms: 'side', required: true },
      { name: 'organisation', label: 'meeting.commitment.organisation', kind: 'text', maxLength: 200 },
      { name: 'dueOn', label: 'meeting.commitment.dueOn', kind: 'date', required: true },
      { name: 'clause', label: 'meeting.commitment.clause', kind: 'choice', reference: 'clause' },
      { name: 'recordCode', label: 'meeting.commitment.recordCode', kind: 'text' },
      { name: 'keptOn', label: 'meeting.commitment.keptOn', kind: 'date' },
      { name: 'cancelledOn', label: 'meeting.commitment.cancelledOn', kind: 'date' },
      { name: 'cancelReason', label: 'meeting.commitment.cancelReason', kind: 'text', maxLength: 500 },
    ],
  },
  {
    name: 'minutes',
    label: 'meeting.minutes',
    kind: 'longText',
    hint: 'meeting.minutesHint',
    maxLength: 8000,
  },

  {
    name: 'sourceTitle',
    label: 'record.sourceTitle',
    kind: 'text',
    group: 'meeting.group.source',
    maxLength: 300,
  },
  { name: 'sourceAddress', label: 'record.sourceAddress', kind: 'address', maxLength: 500 },
]
