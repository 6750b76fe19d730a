import { useMe } from '~/api/me'
import type { Side } from '~/api/types'
import { useTexts } from '~/i18n'
import { stateWord } from './stateWord'
import './state.css'

interface Props {
  state: string
  /** Of which side and pair the record is, so that what waits can be said as it concerns the reader. */
  of?: { side?: Side; pairCode: string }
}

/** The state of a record by word, colour and shape. */
export function StateTag({ state, of }: Props) {
  const { term } = useTexts()
  const me = useMe()
  return (
    <span className="state" data-state={state}>
      {term('state', stateWord(me, state, of))}
    </span>
  )
}

/** That an agreed record is about to be changed, and how far that has come. */
export function PendingBadge({ state }: { state: string }) {
  const { term } = useTexts()
  return (
    <span className="state" data-state={state === 'RETURNED' ? 'RETURNED' : 'PENDING'}>
      {term('pendingState', state)}
    </span>
  )
}
