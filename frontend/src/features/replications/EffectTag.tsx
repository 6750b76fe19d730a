import { useTexts } from '~/i18n'
import '~/ledger/state.css'
import './replications.css'

/** Whether the indicators moved the way they should: by word, colour and shape. */
export function EffectTag({ effect }: { effect: string }) {
  const { term } = useTexts()
  return (
    <span className="state" data-state={effect}>
      {term('effectSeen', effect)}
    </span>
  )
}
