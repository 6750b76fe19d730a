import type { ExportedColumn } from '~/ledger/list/ExportButton'
import type { Order } from './orderQueries'

/** The list as a file. */
export const orderColumns: readonly ExportedColumn<Order>[] = [
  { title: 'record.code', text: ({ code }) => code },
  { title: 'order.one', text: ({ title }) => title },
  { title: 'order.number', text: ({ number }) => number },
  { title: 'record.pairCode', text: ({ pairCode }, { pair }) => pair(pairCode) },
  { title: 'order.state', text: ({ state }, { texts }) => texts.term('orderState', state) },
  { title: 'order.light', text: ({ light }, { texts }) => light && texts.term('orderLight', light) },
  { title: 'order.wasLate', text: ({ wasLate }, { texts }) => texts.t(wasLate ? 'shell.yes' : 'shell.no') },
  { title: 'order.dueOn', text: ({ dueOn }) => dueOn },
  { title: 'order.closedOn', text: ({ closedOn }) => closedOn },
]
