import { Button } from 'antd'
import { useState } from 'react'
import { useMe } from '~/api/me'
import { useTexts } from '~/i18n'
import { PairName } from '~/reference/PairName'
import { AskDialog } from '~/ui/AskDialog'
import type { EvaluationDetail } from '../roundQueries'
import { useAbout } from '../useAbout'
import { Changed } from './Changed'
import { confirmChange, type ScoreChange } from './objecting'
import { RefuseDialog } from './RefuseDialog'
import type { KnownItem } from './useItems'

interface Props {
  round: EvaluationDetail
  change: ScoreChange
  item: KnownItem | undefined
}

/** What this person may do with a proposed change: exactly what the API says. */
export function ChangeButtons({ round, change, item }: Props) {
  const { t } = useTexts()
  const [open, setOpen] = useState<ScoreChange['actions'][number]>()
  const close = () => setOpen(undefined)
  const own = useMe().username === change.proposedBy
  if (change.actions.length === 0) return null
  return (
    <>
      <p className="objection-buttons no-print">
        {change.actions.includes('CONFIRM') && (
          <Button type="primary" onClick={() => setOpen('CONFIRM')}>
            {t('objection.confirm')}
          </Button>
        )}
        {change.actions.includes('REFUSE') && (
          <Button onClick={() => setOpen('REFUSE')}>
            {t(own ? 'objection.takeBack' : 'objection.refuse')}
          </Button>
        )}
      </p>
      {open === 'CONFIRM' && <ConfirmDialog round={round} change={change} item={item} onClose={close} />}
      {open === 'REFUSE' && <RefuseDialog round={round} change={change} own={own} onClose={close} />}
    </>
  )
}

/** Before a decision other points go into it; after it the result is reckoned anew beside it. */
function ConfirmDialog({ round, change, item, onClose }: Props & { onClose: () => void }) {
  const { t } = useTexts()
  const decided = round.state === 'DECIDED' || round.state === 'PUBLISHED'
  return (
    <AskDialog
      {...useAbout()}
      title={t('objection.confirm')}
      send={() => confirmChange(round.id, change.id)}
      onClose={onClose}
    >
      {() => (
        <>
          <p>
            <strong>{item?.title ?? change.item}</strong> <PairName code={change.pairCode} />
            <br />
            <Changed change={change} item={item} />
          </p>
          <p className="objection-words">{change.reason}</p>
          <p>
            {change.objectionId && t('objection.confirmAnswers')}
            {t(decided ? 'objection.confirmDecided' : 'objection.confirmUndecided')}
          </p>
        </>
      )}
    </AskDialog>
  )
}
