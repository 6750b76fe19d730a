import type { Field } from '~/ledger/facts/fields'
import { reached } from '~/ledger/facts/stages'
import { reportFields } from './reportFields'

const STAGE_DATES = {
  SIGNED: 'signedOn',
  REGISTERED: 'registeredOn',
  STARTED: 'startedOn',
  COMPLETED: 'completedOn',
  OPERATING: 'operatingOn',
}
const isPast = reached(STAGE_DATES, 'TERMINATED')

/** The facts of a project, in the order in which officials think of them. */
export const projectFields: readonly Field[] = [
  {
    name: 'name',
    label: 'project.name',
    kind: 'text',
    group: 'project.group.base',
    required: true,
    maxLength: 200,
  },
  { name: 'pairCode', label: 'record.pairCode', kind: 'choice', reference: 'pair', required: true },
  { name: 'kind', label: 'project.kind', kind: 'choice', terms: 'projectKind', required: true },
  {
    name: 'industryCode',
    label: 'project.industryCode',
    kind: 'choice',
    reference: 'industry',
    required: true,
  },
  {
    name: 'regionCode',
    label: 'project.regionCode',
    kind: 'choice',
    reference: 'region',
    within: 'PAIR',
    required: true,
  },
  { name: 'parkId', label: 'project.parkId', kind: 'choice', reference: 'park' },
  {
    name: 'nationalProjectCode',
    label: 'project.nationalProjectCode',
    kind: 'text',
    hint: 'project.nationalProjectCodeHint',
    maxLength: 28,
  },
  { name: 'flagship', label: 'project.flagship', kind: 'flag', hint: 'project.flagshipHint' },
  {
    name: 'clauses',
    label: 'record.clauses',
    kind: 'choices',
    reference: 'clause',
    required: true,
    hint: 'record.clausesHint',
  },
  { name: 'summary', label: 'project.summary', kind: 'longText', maxLength: 4000 },

  {
    name: 'stage',
    label: 'project.stage',
    kind: 'choice',
    terms: 'stage',
    group: 'project.group.stage',
    required: true,
  },
  { name: 'signedOn', label: 'project.signedOn', kind: 'date', when: isPast('SIGNED') },
  { name: 'registeredOn', label: 'project.registeredOn', kind: 'date', when: isPast('REGISTERED') },
  { name: 'startedOn', label: 'project.startedOn', kind: 'date', when: isPast('STARTED') },
  { name: 'completedOn', label: 'project.completedOn', kind: 'date', when: isPast('COMPLETED') },
  { name: 'operatingOn', label: 'project.operatingOn', kind: 'date', when: isPast('OPERATING') },
  {
    name: 'terminatedOn',
    label: 'project.terminatedOn',
    kind: 'date',
    when: ({ stage, terminatedOn }) => stage === 'TERMINATED' || terminatedOn !== undefined,
  },
  { name: 'greenChannel', label: 'project.greenChannel', kind: 'flag', hint: 'project.greenChannelHint' },
  {
    name: 'responsibleOfficer',
    label: 'project.responsibleOfficer',
    kind: 'text',
    maxLength: 60,
    when: ({ greenChannel }) => greenChannel === true,
  },
  {
    name: 'milestones',
    label: 'project.milestones',
    kind: 'rows',
    fields: [
      { name: 'name', label: 'project.milestone.name', kind: 'text', required: true, maxLength: 100 },
      { name: 'dueOn', label: 'project.milestone.dueOn', kind: 'date', required: true },
      { name: 'doneOn', label: 'project.milestone.doneOn', kind: 'date' },
    ],
  },

  {
    name: 'totalInvestmentWan',
    label: 'project.totalInvestmentWan',
    kind: 'money',
    group: 'project.group.money',
  },
  {
    name: 'increasedToWan',
    label: 'project.increasedToWan',
    kind: 'money',
    hint: 'project.increasedToWanHint',
  },
  {
    name: 'increaseOf',
    label: 'project.increaseOf',
    kind: 'record',
    ledgers: ['projects'],
    hint: 'project.increaseOfHint',
    when: ({ increasedToWan, increaseOf }) => increasedToWan !== undefined || increaseOf !== undefined,
  },
  {
    name: 'investors',
    label: 'project.investors',
    kind: 'rows',
    fields: [
      { name: 'name', label: 'project.investor.name', kind: 'text', required: true, maxLength: 200 },
      { name: 'creditCode', label: 'project.investor.creditCode', kind: 'text', maxLength: 18 },
      {
        name: 'creditCodeReason',
        label: 'project.investor.creditCodeReason',
        kind: 'text',
        hint: 'project.investor.creditCodeReasonHint',
        maxLength: 200,
      },
      { name: 'regionCode', label: 'project.investor.regionCode', kind: 'choice', reference: 'region' },
    ],
  },
  {
    name: 'funding',
    label: 'project.funding',
    kind: 'rows',
    hint: 'project.fundingHint',
    key: ['source'],
    fields: [
      { name: 'source', label: 'project.fund.source', kind: 'choice', terms: 'funding', required: true },
      { name: 'amountWan', label: 'project.fund.amountWan', kind: 'money', required: true },
    ],
  },
  {
    name: 'attribution',
    label: 'project.attribution',
    kind: 'rows',
    hint: 'project.attributionHint',
    key: ['pairCode'],
    fields: [
      { name: 'pairCode', label: 'record.pairCode', kind: 'choice', reference: 'pair', required: true },
      { name: 'sharePercent', label: 'project.share', kind: 'percent', required: true },
    ],
  },

  {
    name: 'sourceTitle',
    label: 'record.sourceTitle',
    kind: 'text',
    group: 'project.group.source',
    maxLength: 300,
  },
  { name: 'sourceAddress', label: 'record.sourceAddress', kind: 'address', maxLength: 500 },
  {
    name: 'progressReports',
    label: 'project.progressReports',
    kind: 'rows',
    elsewhere: true,
    key: ['month'],
    fields: reportFields,
  },
]
