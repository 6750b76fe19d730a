import { type TermGroup, useTexts } from '~/i18n'
import '~/ledger/state.css'
import './parks.css'

/** How far a settlement is, or what both sides have said: by word, colour and shape. */
export function Mark({ group, code }: { group: TermGroup; code: string }) {
  const { term } = useTexts()
  return (
    <span className="state" data-state={code}>
      {term(group, code)}
    </span>
  )
}
