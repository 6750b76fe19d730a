import type { Field } from '~/ledger/facts/fields'

export const KEPT_FIELDS: readonly Field[] = [
  { name: 'keptOn', label: 'meeting.commitment.keptOn', kind: 'date', required: true },
]

export const CANCELLED_FIELDS: readonly Field[] = [
  { name: 'cancelledOn', label: 'meeting.commitment.cancelledOn', kind: 'date', required: true },
  {
    name: 'cancelReason',
    label: 'meeting.commitment.cancelReason',
    kind: 'longText',
    required: true,
    maxLength: 500,
  },
]
