import { useId, useState } from 'react'
import { useTexts } from '~/i18n'
import { ReasonField } from '~/ledger/ReasonField'
import { AskDialog } from '~/ui/AskDialog'
import type { EvaluationDetail } from '../roundQueries'
import { useAbout } from '../useAbout'
import { refuseChange, type ScoreChange } from './objecting'

interface Props {
  round: EvaluationDetail
  change: ScoreChange
  /** Whoever proposed it takes it back. */
  own: boolean
  onClose: () => void
}

/** Why points stay as they are after all. */
export function RefuseDialog({ round, change, own, onClose }: Props) {
  const { t } = useTexts()
  const id = useId()
  const [reason, setReason] = useState('')
  return (
    <AskDialog
      {...useAbout()}
      title={t(own ? 'objection.takeBack' : 'objection.refuse')}
      fields={{ reason: reason.trim() === '' }}
      send={() => refuseChange(round.id, change.id, reason.trim())}
      onClose={onClose}
    >
      {(wrong) => (
        <ReasonField id={`${id}-reason`} value={reason} wrong={wrong('reason')} onChange={setReason} />
      )}
    </AskDialog>
  )
}
