import { useTexts } from '~/i18n'
import './state.css'

/** The state of a record by word, colour and shape. */
export function StateTag({ state }: { state: string }) {
  const { term } = useTexts()
  return (
    <span className="state" data-state={state}>
      {term('state', state)}
    </span>
  )
}

export function PendingBadge() {
  const { t } = useTexts()
  return (
    <span className="state" data-state="PENDING">
      {t('ledger.pending')}
    </span>
  )
}
