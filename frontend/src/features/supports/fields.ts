import type { Field } from '~/ledger/facts/fields'
import { unitsOf } from './units'

/** The facts of a support, in the order in which officials think of them. */
export const supportFields: readonly Field[] = [
  {
    name: 'name',
    label: 'record.name',
    kind: 'text',
    group: 'support.group.base',
    required: true,
    maxLength: 200,
  },
  { name: 'pairCode', label: 'record.pairCode', kind: 'choice', reference: 'pair', required: true },
  { name: 'kind', label: 'support.kind', kind: 'choice', terms: 'supportKind', required: true },
  {
    name: 'unit',
    label: 'support.unit',
    kind: 'choice',
    terms: 'supportUnit',
    required: true,
    offers: unitsOf,
  },
  {
    name: 'clauses',
    label: 'record.clauses',
    kind: 'choices',
    reference: 'clause',
    required: true,
    hint: 'record.clausesHint',
  },
  { name: 'grantor', label: 'support.grantor', kind: 'text', required: true, maxLength: 200 },
  { name: 'document', label: 'support.document', kind: 'text', hint: 'support.documentHint', maxLength: 300 },
  { name: 'recipient', label: 'support.recipient', kind: 'text', required: true, maxLength: 200 },
  {
    name: 'recipientCode',
    label: 'support.recipientCode',
    kind: 'record',
    ledgers: ['parks', 'projects'],
    hint: 'support.recipientCodeHint',
  },
  { name: 'validFrom', label: 'support.validFrom', kind: 'date' },
  { name: 'validUntil', label: 'support.validUntil', kind: 'date' },
  { name: 'summary', label: 'support.summary', kind: 'longText', maxLength: 4000 },

  {
    name: 'movements',
    label: 'support.movements',
    kind: 'rows',
    group: 'support.group.movements',
    ownPanel: true,
    hint: 'support.movementsHint',
    key: ['step', 'on'],
    fields: [
      { name: 'step', label: 'support.movement.step', kind: 'choice', terms: 'supportStep', required: true },
      { name: 'on', label: 'support.movement.on', kind: 'date', required: true },
      { name: 'quantity', label: 'support.movement.quantity', kind: 'quantity', required: true },
      { name: 'note', label: 'support.movement.note', kind: 'text', maxLength: 500 },
      {
        name: 'correctionReason',
        label: 'support.movement.correctionReason',
        kind: 'text',
        hint: 'support.movement.correctionHint',
        maxLength: 500,
      },
    ],
  },

  {
    name: 'sourceTitle',
    label: 'record.sourceTitle',
    kind: 'text',
    group: 'support.group.source',
    maxLength: 300,
  },
  { name: 'sourceAddress', label: 'record.sourceAddress', kind: 'address', maxLength: 500 },
]
