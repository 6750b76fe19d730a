import type { Plan } from '~/api/types'
import type { ExportedColumn } from '~/ledger/list/ExportButton'

/** The list as a file. */
export const planColumns: readonly ExportedColumn<Plan>[] = [
  { title: 'plan.code', text: ({ code }) => code },
  { title: 'plan.title', text: ({ title }) => title },
  { title: 'plan.kind', text: ({ kind }, { texts }) => texts.term('dutyKind', kind) },
  { title: 'record.pairCode', text: ({ pairCode }, { pair }) => pair(pairCode) },
  { title: 'plan.from', text: ({ periodFrom }) => periodFrom },
  { title: 'plan.to', text: ({ periodTo }) => periodTo },
  { title: 'plan.state', text: ({ state }, { texts }) => texts.term('planState', state) },
  { title: 'plan.duty', text: ({ dutyCode }) => dutyCode },
]
