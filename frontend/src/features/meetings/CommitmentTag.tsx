import { useTexts } from '~/i18n'
import type { CommitmentState } from './api'
import '~/ledger/state.css'
import './commitments.css'

/** What has become of a commitment: by word, colour and shape. */
export function CommitmentTag({ state }: { state: CommitmentState }) {
  const { term } = useTexts()
  return (
    <span className="state commitment-state" data-state={state}>
      {term('commitmentState', state)}
    </span>
  )
}
