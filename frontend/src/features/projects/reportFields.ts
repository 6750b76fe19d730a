import type { Field } from '~/ledger/facts/fields'

export const reportFields: readonly Field[] = [
  { name: 'month', label: 'project.report.month', kind: 'month', required: true },
  {
    name: 'investedWan',
    label: 'project.report.investedWan',
    kind: 'money',
    required: true,
    hint: 'project.report.cumulative',
  },
  { name: 'paidInWan', label: 'project.report.paidInWan', kind: 'money', hint: 'project.report.cumulative' },
  { name: 'note', label: 'project.report.note', kind: 'longText', maxLength: 2000 },
  { name: 'obstacles', label: 'project.report.obstacles', kind: 'longText', maxLength: 2000 },
  {
    name: 'fallReason',
    label: 'project.report.fallReason',
    kind: 'text',
    hint: 'project.report.fallReasonHint',
    maxLength: 500,
  },
]
