import { useId, useState } from 'react'
import { useTexts } from '~/i18n'
import { ReasonField } from '~/ledger/ReasonField'
import { useNaming } from '~/reference/useNaming'
import { AskDialog } from '~/ui/AskDialog'
import { Choosing } from '../Choosing'
import type { EvaluationDetail } from '../roundQueries'
import { useAbout } from '../useAbout'
import { proposeChange } from './objecting'
import { PointsInput } from './PointsInput'
import type { KnownItem } from './useItems'
import { useSecond } from './useSecond'

interface Props {
  round: EvaluationDetail
  items: readonly KnownItem[]
  onClose: () => void
}

/** Other points for an item of a pair, and why; nothing changes until a second person confirms it. */
export function ChangeDialog({ round, items, onClose }: Props) {
  const { t } = useTexts()
  const second = useSecond()
  const id = useId()
  const { pair: nameOf } = useNaming()
  const [pairCode, setPair] = useState(round.pairCode ?? '')
  const [code, setCode] = useState('')
  const [points, setPoints] = useState('')
  const [reason, setReason] = useState('')
  const item = items.find((one) => one.code === code)
  return (
    <AskDialog
      {...useAbout()}
      title={t('objection.propose')}
      fields={{
        pairCode: pairCode === '',
        item: !item,
        points: item !== undefined && points.trim() === '',
        reason: reason.trim() === '',
      }}
      send={() =>
        proposeChange(round.id, { pairCode, item: code, points: Number(points), reason: reason.trim() })
      }
      onClose={onClose}
    >
      {(wrong) => (
        <>
          <Choosing
            label={t('record.pairCode')}
            wrong={wrong('pairCode')}
            value={pairCode}
            options={round.pairCodes.map((one) => [one, nameOf(one)] as const)}
            onChange={setPair}
          />
          <Choosing
            label={t('result.item')}
            wrong={wrong('item')}
            value={code}
            options={items.map((one) => [one.code, one.title] as const)}
            onChange={setCode}
          />
          {item && (
            <PointsInput
              item={item}
              hint={t(second)}
              wrong={wrong('points')}
              value={points}
              onChange={setPoints}
            />
          )}
          <ReasonField id={`${id}-reason`} value={reason} wrong={wrong('reason')} onChange={setReason} />
        </>
      )}
    </AskDialog>
  )
}
