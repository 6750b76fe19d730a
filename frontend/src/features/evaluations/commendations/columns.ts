import type { ExportedColumn } from '~/ledger/list/ExportButton'
import type { Commendation } from './commendationQueries'

/** The list as a file. */
export const commendationColumns: readonly ExportedColumn<Commendation>[] = [
  { title: 'record.code', text: ({ code }) => code },
  { title: 'order.title', text: ({ title }) => title },
  { title: 'order.number', text: ({ number }) => number },
  { title: 'commendation.pairs', text: ({ pairCodes }, { pair }) => pairCodes.map(pair).join('、') },
  { title: 'order.state', text: ({ state }, { texts }) => texts.term('commendationState', state) },
  { title: 'commendation.issuedOn', text: ({ issuedOn }) => issuedOn },
]
