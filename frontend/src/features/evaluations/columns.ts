import type { ExportedColumn } from '~/ledger/list/ExportButton'
import type { Evaluation } from './roundQueries'

/** The list as a file. */
export const evaluationColumns: readonly ExportedColumn<Evaluation>[] = [
  { title: 'record.code', text: ({ code }) => code },
  { title: 'evaluation.title', text: ({ title }) => title },
  { title: 'evaluation.year', text: ({ year }) => year },
  { title: 'evaluation.purpose', text: ({ purpose }, { texts }) => texts.term('sheetPurpose', purpose) },
  {
    title: 'evaluation.pairs',
    text: ({ pairCodes }, { pair, texts }) => pairCodes.map(pair).join(texts.t('evaluation.and')),
  },
  { title: 'evaluation.state', text: ({ state }, { texts }) => texts.term('evaluationState', state) },
  { title: 'evaluation.selfBy', text: ({ selfBy }) => selfBy },
  { title: 'evaluation.reviewBy', text: ({ reviewBy }) => reviewBy },
  { title: 'evaluation.sheet', text: ({ sheetCode, sheetVersion }) => `${sheetCode} ${sheetVersion}` },
]
