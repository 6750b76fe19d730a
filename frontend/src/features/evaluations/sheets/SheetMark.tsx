import { useTexts } from '~/i18n'
import type { ScoreSheetHead } from './sheetQueries'
import '~/ledger/state.css'
import '../evaluationMark.css'

/** Whether a version still changes, in words and by a mark. */
export function SheetMark({ state }: { state: ScoreSheetHead['state'] }) {
  const { term } = useTexts()
  return (
    <span className="state sheet-state" data-sheet={state}>
      {term('sheetState', state)}
    </span>
  )
}
