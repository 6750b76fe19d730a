import type { Field } from '~/ledger/facts/fields'

/** The facts of an agreement, in the order in which officials think of them. */
export const agreementFields: readonly Field[] = [
  {
    name: 'name',
    label: 'record.name',
    kind: 'text',
    group: 'agreement.group.base',
    required: true,
    maxLength: 200,
  },
  { name: 'pairCode', label: 'record.pairCode', kind: 'choice', reference: 'pair', required: true },
  { name: 'kind', label: 'agreement.kind', kind: 'choice', terms: 'agreementKind', required: true },
  { name: 'subject', label: 'agreement.subject', kind: 'choice', terms: 'agreementSubject', required: true },
  {
    name: 'clauses',
    label: 'record.clauses',
    kind: 'choices',
    reference: 'clause',
    required: true,
    hint: 'record.clausesHint',
  },
  {
    name: 'parties',
    label: 'agreement.parties',
    kind: 'rows',
    hint: 'agreement.partiesHint',
    fields: [
      { name: 'name', label: 'agreement.party.name', kind: 'text', required: true, maxLength: 200 },
      { name: 'type', label: 'agreement.party.type', kind: 'choice', terms: 'partyType', required: true },
      { name: 'side', label: 'agreement.party.side', kind: 'choice', terms: 'side', required: true },
    ],
  },
  { name: 'summary', label: 'agreement.summary', kind: 'longText', maxLength: 4000 },

  {
    name: 'signedOn',
    label: 'agreement.signedOn',
    kind: 'date',
    group: 'agreement.group.term',
    required: true,
  },
  { name: 'effectiveOn', label: 'agreement.effectiveOn', kind: 'date', hint: 'agreement.effectiveOnHint' },
  { name: 'expiresOn', label: 'agreement.expiresOn', kind: 'date', hint: 'agreement.expiresOnHint' },
  {
    name: 'renewal',
    label: 'agreement.renewal',
    kind: 'choice',
    terms: 'renewal',
    when: ({ expiresOn, renewal }) => expiresOn !== undefined || renewal !== undefined,
  },
  { name: 'endedOn', label: 'agreement.endedOn', kind: 'date' },

  {
    name: 'obligations',
    label: 'agreement.obligations',
    kind: 'rows',
    group: 'agreement.group.duties',
    hint: 'agreement.obligationsHint',
    ownPanel: true,
    fields: [
      {
        name: 'content',
        label: 'agreement.obligation.content',
        kind: 'longText',
        required: true,
        maxLength: 1000,
      },
      { name: 'side', label: 'agreement.obligation.side', kind: 'choice', terms: 'side', required: true },
      { name: 'organisation', label: 'agreement.obligation.organisation', kind: 'text', maxLength: 200 },
      { name: 'dueOn', label: 'agreement.obligation.dueOn', kind: 'date', required: true },
      { name: 'doneOn', label: 'agreement.obligation.doneOn', kind: 'date' },
      {
        name: 'cancelledOn',
        label: 'agreement.obligation.cancelledOn',
        kind: 'date',
        later: true,
      },
      {
        name: 'cancelReason',
        label: 'agreement.obligation.cancelReason',
        kind: 'text',
        maxLength: 500,
        later: true,
      },
    ],
  },
  { name: 'outcomes', label: 'agreement.outcomes', kind: 'records', hint: 'agreement.outcomesHint' },

  {
    name: 'sourceTitle',
    label: 'record.sourceTitle',
    kind: 'text',
    group: 'agreement.group.source',
    maxLength: 300,
  },
  { name: 'sourceAddress', label: 'record.sourceAddress', kind: 'address', maxLength: 500 },
]

/** Told by the API, not typed. */
export const NEXT_DUE: Field = { name: 'nextDueOn', label: 'agreement.nextDueOn', kind: 'date' }
