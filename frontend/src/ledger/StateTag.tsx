import { useMe } from '~/api/me'
import { useTexts } from '~/i18n'
import { awaited, type Placed } from './awaited'
import './state.css'

interface Props {
  state: string
  /** Of which side and pair the record is, so that what waits can be said as it concerns the reader. */
  of?: Placed
}

/** The state of a record by word, colour and shape. */
export function StateTag({ state, of }: Props) {
  const { term } = useTexts()
  const me = useMe()
  const whom = state === 'SENT' && of ? awaited(me, of) : undefined
  return (
    <span className="state" data-state={state}>
      {whom ? term('awaited', whom) : term('state', state)}
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
