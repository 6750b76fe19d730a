import type { Field } from '~/ledger/facts/fields'

const training = ({ kind }: Record<string, unknown>) => kind === 'TRAINING'

const headCount: readonly Field[] = [
  {
    name: 'category',
    label: 'exchange.category',
    kind: 'choice',
    terms: 'participantCategory',
    required: true,
  },
  { name: 'people', label: 'exchange.people', kind: 'count', required: true },
]

/** What both sides agree on about a participant. */
export const participantFields: readonly Field[] = [
  { name: 'side', label: 'exchange.participant.side', kind: 'choice', terms: 'side', required: true },
  {
    name: 'category',
    label: 'exchange.participant.category',
    kind: 'choice',
    terms: 'participantCategory',
    required: true,
  },
  { name: 'rankBand', label: 'exchange.participant.rankBand', kind: 'choice', terms: 'rankBand' },
  { name: 'fromOn', label: 'exchange.participant.fromOn', kind: 'date', required: true },
  { name: 'toOn', label: 'exchange.participant.toOn', kind: 'date', required: true },
  { name: 'extendedTo', label: 'exchange.participant.extendedTo', kind: 'date' },
  {
    name: 'extensionReason',
    label: 'exchange.participant.extensionReason',
    kind: 'choice',
    terms: 'extensionReason',
  },
  { name: 'endedOn', label: 'exchange.participant.endedOn', kind: 'date' },
  { name: 'endReason', label: 'exchange.participant.endReason', kind: 'choice', terms: 'endReason' },
  { name: 'midTermAssessed', label: 'exchange.participant.midTermAssessed', kind: 'flag' },
  { name: 'finalAssessed', label: 'exchange.participant.finalAssessed', kind: 'flag' },
  {
    name: 'creditedRecords',
    label: 'exchange.participant.creditedRecords',
    kind: 'records',
    ledgers: ['projects', 'replications'],
  },
  {
    name: 'overlapReason',
    label: 'exchange.participant.overlapReason',
    kind: 'choice',
    terms: 'overlapReason',
  },
]

/** Who a participant is; nothing of it is a fact of the batch. */
export const personFields: readonly Field[] = [
  { name: 'name', label: 'exchange.person.name', kind: 'text', required: true, maxLength: 50 },
  { name: 'sex', label: 'exchange.person.sex', kind: 'choice', terms: 'sex', required: true },
  { name: 'birthMonth', label: 'exchange.person.birthMonth', kind: 'month', required: true },
  { name: 'post', label: 'exchange.person.post', kind: 'text', maxLength: 200 },
  { name: 'rank', label: 'exchange.person.rank', kind: 'text', maxLength: 100 },
  { name: 'sendingBody', label: 'exchange.person.sendingBody', kind: 'text', maxLength: 200 },
  { name: 'receivingBody', label: 'exchange.person.receivingBody', kind: 'text', maxLength: 200 },
  { name: 'assignedPost', label: 'exchange.person.assignedPost', kind: 'text', maxLength: 200 },
  { name: 'midTermGrade', label: 'exchange.person.midTermGrade', kind: 'choice', terms: 'assessmentGrade' },
  { name: 'finalGrade', label: 'exchange.person.finalGrade', kind: 'choice', terms: 'assessmentGrade' },
  { name: 'assessment', label: 'exchange.person.assessment', kind: 'longText', maxLength: 1000 },
]

/** The facts of a batch, in the order in which officials think of them. */
export const exchangeFields: readonly Field[] = [
  {
    name: 'name',
    label: 'record.name',
    kind: 'text',
    group: 'exchange.group.base',
    required: true,
    maxLength: 200,
    hint: 'exchange.noNamesHint',
  },
  { name: 'pairCode', label: 'record.pairCode', kind: 'choice', reference: 'pair', required: true },
  { name: 'kind', label: 'exchange.kind', kind: 'choice', terms: 'exchangeKind', required: true },
  {
    name: 'direction',
    label: 'exchange.direction',
    kind: 'choice',
    terms: 'exchangeDirection',
    required: true,
  },
  {
    name: 'clauses',
    label: 'record.clauses',
    kind: 'choices',
    reference: 'clause',
    required: true,
    hint: 'record.clausesHint',
  },
  { name: 'year', label: 'exchange.year', kind: 'year', required: true },
  { name: 'batchNumber', label: 'exchange.batchNumber', kind: 'count' },
  { name: 'startsOn', label: 'exchange.startsOn', kind: 'date', hint: 'exchange.periodHint' },
  { name: 'endsOn', label: 'exchange.endsOn', kind: 'date', hint: 'exchange.periodHint' },
  { name: 'organiser', label: 'exchange.organiser', kind: 'text', maxLength: 200 },
  { name: 'hostOrganisation', label: 'exchange.hostOrganisation', kind: 'text', maxLength: 200 },
  { name: 'institution', label: 'exchange.institution', kind: 'text', maxLength: 200, when: training },
  { name: 'costSource', label: 'exchange.costSource', kind: 'choice', terms: 'costSource' },
  {
    name: 'summary',
    label: 'exchange.summary',
    kind: 'longText',
    maxLength: 4000,
    hint: 'exchange.noNamesHint',
  },

  {
    name: 'planned',
    label: 'exchange.planned',
    kind: 'rows',
    group: 'exchange.group.numbers',
    key: ['category'],
    fields: headCount,
  },
  {
    name: 'headCounts',
    label: 'exchange.headCounts',
    kind: 'rows',
    key: ['category'],
    fields: headCount,
    when: training,
  },
  {
    name: 'sessions',
    label: 'exchange.sessions',
    kind: 'rows',
    when: training,
    key: ['name'],
    fields: [
      { name: 'name', label: 'exchange.session.name', kind: 'text', required: true, maxLength: 200 },
      { name: 'startsOn', label: 'exchange.session.startsOn', kind: 'date', required: true },
      { name: 'endsOn', label: 'exchange.session.endsOn', kind: 'date' },
      { name: 'attendances', label: 'exchange.session.attendances', kind: 'count', required: true },
    ],
  },
  {
    name: 'participants',
    label: 'exchange.participants',
    kind: 'rows',
    elsewhere: true,
    numbered: 'exchange.nth',
    fields: participantFields,
  },

  {
    name: 'sourceTitle',
    label: 'record.sourceTitle',
    kind: 'text',
    group: 'exchange.group.source',
    maxLength: 300,
  },
  { name: 'sourceAddress', label: 'record.sourceAddress', kind: 'address', maxLength: 500 },
]
