import type { Duty } from '~/api/types'
import type { ExportedColumn } from '~/ledger/list/ExportButton'

/** The list as a file. */
export const dutyColumns: readonly ExportedColumn<Duty>[] = [
  { title: 'record.code', text: ({ code }) => code },
  { title: 'duty.one', text: (duty, { texts }) => texts.titled(duty) },
  { title: 'duty.kind', text: ({ kind }, { texts }) => texts.term('dutyKind', kind) },
  { title: 'record.pairCode', text: ({ pairCode }, { pair }) => pair(pairCode) },
  { title: 'duty.period', text: ({ period }) => period },
  { title: 'duty.state', text: ({ state }, { texts }) => texts.term('dutyState', state) },
  { title: 'duty.wasLate', text: ({ wasLate }, { texts }) => texts.t(wasLate ? 'shell.yes' : 'shell.no') },
  { title: 'duty.inGrace', text: ({ inGrace }, { texts }) => texts.t(inGrace ? 'shell.yes' : 'shell.no') },
  { title: 'duty.dueOn', text: ({ dueOn }) => dueOn },
  { title: 'duty.lastOn', text: ({ lastOn }) => lastOn },
  { title: 'duty.filedAt', text: ({ filedAt }) => filedAt },
  {
    title: 'duty.receiver',
    text: ({ receivers }, { texts }) =>
      receivers.map((receiver) => texts.term('receiver', receiver)).join(texts.t('duty.and')),
  },
]
