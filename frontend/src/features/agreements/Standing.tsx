import { useTexts } from '~/i18n'
import { type Standing as Facts, standingMarks, standingWord } from './marks'
import '~/ledger/state.css'
import './agreements.css'

/** Whether an agreement runs, is late and bore fruit: by word, colour and shape. */
export function Standing({ of }: { of: Facts }) {
  const texts = useTexts()
  return (
    <span className="value-list">
      {standingMarks(of).map((mark) => (
        <span key={mark} className="state" data-state={mark}>
          {standingWord(mark, texts)}
        </span>
      ))}
    </span>
  )
}
