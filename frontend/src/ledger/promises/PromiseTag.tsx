import { useTexts } from '~/i18n'
import type { PromiseState } from './standing'
import '../state.css'
import './promises.css'

/** What has become of a promise: by word, colour and shape. */
export function PromiseTag({ state }: { state: PromiseState }) {
  const { term } = useTexts()
  return (
    <span className="state promise-state" data-state={state}>
      {term('commitmentState', state)}
    </span>
  )
}
