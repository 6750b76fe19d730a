import type { DutyState } from '~/api/types'
import { useTexts } from '~/i18n'
import '~/ledger/state.css'
import './dutyMark.css'

interface Props {
  duty: { state: DutyState; wasLate: boolean; inGrace: boolean }
}

/** How a duty stands, by shape, word and colour; what was late once says so however it stands now. */
export function DutyMark({ duty: { state, wasLate, inGrace } }: Props) {
  const { t, term } = useTexts()
  const late = wasLate && state !== 'FILED_LATE' && state !== 'OVERDUE'
  return (
    <span className="duty-mark">
      <span className="state duty-state" data-duty={state}>
        {term('dutyState', state)}
      </span>
      {late && <span className="duty-late">{t('duty.wasLate')}</span>}
      {inGrace && <span className="quiet">{t('duty.inGrace')}</span>}
    </span>
  )
}
