import type { Field } from '~/ledger/facts/fields'
import { reached } from '~/ledger/facts/stages'

const isPast = reached({
  BENCHMARKED: 'benchmarkedOn',
  PLANNED: 'plannedOn',
  PILOTED: 'pilotedOn',
  ROLLED_OUT: 'rolledOutOn',
  EVALUATED: 'evaluatedOn',
})

/** The facts of a replication, in the order in which officials think of them. */
export const replicationFields: readonly Field[] = [
  {
    name: 'name',
    label: 'record.name',
    kind: 'text',
    group: 'replication.group.base',
    required: true,
    maxLength: 200,
  },
  { name: 'pairCode', label: 'record.pairCode', kind: 'choice', reference: 'pair', required: true },
  {
    name: 'clauses',
    label: 'record.clauses',
    kind: 'choices',
    reference: 'clause',
    required: true,
    hint: 'record.clausesHint',
  },
  { name: 'summary', label: 'replication.summary', kind: 'longText', maxLength: 4000 },

  {
    name: 'practiceTitle',
    label: 'replication.practiceTitle',
    kind: 'text',
    group: 'replication.group.practice',
    required: true,
    maxLength: 200,
    hint: 'replication.practiceHint',
  },
  {
    name: 'practiceBody',
    label: 'replication.practiceBody',
    kind: 'text',
    required: true,
    maxLength: 200,
  },
  {
    name: 'practiceRegionCode',
    label: 'replication.practiceRegionCode',
    kind: 'choice',
    reference: 'region',
    within: 'EAST',
    required: true,
    hint: 'replication.practiceRegionHint',
  },
  { name: 'documentTitle', label: 'replication.documentTitle', kind: 'text', maxLength: 200 },
  {
    name: 'documentNumber',
    label: 'replication.documentNumber',
    kind: 'text',
    maxLength: 45,
    hint: 'replication.documentNumberHint',
  },
  {
    name: 'documentItem',
    label: 'replication.documentItem',
    kind: 'text',
    maxLength: 60,
    hint: 'replication.documentItemHint',
  },
  { name: 'documentOn', label: 'replication.documentOn', kind: 'date' },

  {
    name: 'adopterName',
    label: 'replication.adopterName',
    kind: 'text',
    group: 'replication.group.adoption',
    required: true,
    maxLength: 200,
  },
  {
    name: 'adopterRegionCode',
    label: 'replication.adopterRegionCode',
    kind: 'choice',
    reference: 'region',
    within: 'NORTHEAST',
    required: true,
    hint: 'replication.adopterRegionHint',
  },
  { name: 'manner', label: 'replication.manner', kind: 'choice', terms: 'adoptionManner', required: true },
  {
    name: 'adoptionDocument',
    label: 'replication.adoptionDocument',
    kind: 'text',
    maxLength: 300,
    hint: 'replication.adoptionDocumentHint',
  },
  { name: 'stage', label: 'replication.stage', kind: 'choice', terms: 'replicationStage', required: true },
  {
    name: 'benchmarkedOn',
    label: 'replication.benchmarkedOn',
    kind: 'date',
    when: isPast('BENCHMARKED'),
  },
  { name: 'plannedOn', label: 'replication.plannedOn', kind: 'date', when: isPast('PLANNED') },
  {
    name: 'pilotedOn',
    label: 'replication.pilotedOn',
    kind: 'date',
    hint: 'replication.pilotedOnHint',
    when: isPast('PILOTED'),
  },
  { name: 'rolledOutOn', label: 'replication.rolledOutOn', kind: 'date', when: isPast('ROLLED_OUT') },
  { name: 'evaluatedOn', label: 'replication.evaluatedOn', kind: 'date', when: isPast('EVALUATED') },

  {
    name: 'effects',
    label: 'replication.effects',
    kind: 'rows',
    group: 'replication.group.effect',
    hint: 'replication.effectsHint',
    key: ['name', 'unit'],
    fields: [
      { name: 'name', label: 'replication.effectOf.name', kind: 'text', required: true, maxLength: 100 },
      { name: 'unit', label: 'replication.effectOf.unit', kind: 'text', required: true, maxLength: 20 },
      {
        name: 'aim',
        label: 'replication.effectOf.aim',
        kind: 'choice',
        terms: 'effectAim',
        required: true,
      },
      { name: 'before', label: 'replication.effectOf.before', kind: 'number', required: true },
      { name: 'after', label: 'replication.effectOf.after', kind: 'number', required: true },
      { name: 'measuredOn', label: 'replication.effectOf.measuredOn', kind: 'date', required: true },
    ],
  },

  {
    name: 'sourceTitle',
    label: 'record.sourceTitle',
    kind: 'text',
    group: 'replication.group.source',
    maxLength: 300,
  },
  { name: 'sourceAddress', label: 'record.sourceAddress', kind: 'address', maxLength: 500 },
]

/** Told by the API, not typed. */
export const ADOPTED_ON: Field = { name: 'adoptedOn', label: 'replication.adoptedOn', kind: 'date' }
