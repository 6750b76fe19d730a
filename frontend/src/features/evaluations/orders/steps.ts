import type { SayField } from './SayDialog'

/** What each step of an order asks for. */
export const ISSUE: readonly SayField[] = [
  { name: 'number', label: 'order.number', hint: 'order.numberHint', kind: 'line' },
]
export const REPORT: readonly SayField[] = [{ name: 'reason', label: 'order.reportWords', kind: 'text' }]
export const CHECK: readonly SayField[] = [
  {
    name: 'outcome',
    label: 'order.outcome',
    kind: 'choice',
    options: [
      ['CLOSED', 'order.close'],
      ['REOPENED', 'order.reopen'],
    ],
  },
  { name: 'reason', label: 'ledger.reason', kind: 'text' },
  { name: 'dueOn', label: 'order.newDueOn', kind: 'day', when: ({ outcome }) => outcome === 'REOPENED' },
]
export const ASK: readonly SayField[] = [
  { name: 'dueOn', label: 'order.newDueOn', kind: 'day' },
  { name: 'reason', label: 'ledger.reason', kind: 'text' },
]
export const REFUSE: readonly SayField[] = [{ name: 'reason', label: 'ledger.reason', kind: 'text' }]
export const MEASURE: readonly SayField[] = [
  { name: 'what', label: 'order.what', kind: 'text' },
  { name: 'responsible', label: 'order.responsible', kind: 'line' },
  { name: 'dueOn', label: 'order.dueOn', kind: 'day' },
]
export const PROGRESS: readonly SayField[] = [
  { name: 'percent', label: 'order.percent', kind: 'percent' },
  { name: 'note', label: 'order.note', kind: 'text' },
]
