import { useId, useState } from 'react'
import { useMe } from '~/api/me'
import { useTexts } from '~/i18n'
import { ReasonField } from '~/ledger/ReasonField'
import { useNaming } from '~/reference/useNaming'
import { AskDialog } from '~/ui/AskDialog'
import { declareConflict } from '../acting'
import { Choosing } from '../Choosing'
import type { EvaluationDetail } from '../roundQueries'
import { useAbout } from '../useAbout'

interface Props {
  round: EvaluationDetail
  onClose: () => void
}

/** An assessor says with which pair he has to do; it cannot be taken back. */
export function ConflictDialog({ round, onClose }: Props) {
  const { t } = useTexts()
  const id = useId()
  const { pair: nameOf } = useNaming()
  const me = useMe()
  const [pairCode, setPair] = useState('')
  const [reason, setReason] = useState('')
  const declared = round.assessors.find(({ username }) => username === me.username)?.conflicts ?? []
  return (
    <AskDialog
      {...useAbout()}
      title={t('evaluation.declare')}
      fields={{ pairCode: pairCode === '', reason: reason.trim() === '' }}
      send={() => declareConflict(round.id, pairCode, reason.trim())}
      onClose={onClose}
    >
      {(wrong) => (
        <>
          <p className="quiet">{t('evaluation.declareHint')}</p>
          <Choosing
            label={t('evaluation.declarePair')}
            wrong={wrong('pairCode')}
            value={pairCode}
            options={round.pairCodes
              .filter((code) => !declared.some((one) => one.pairCode === code))
              .map((code) => [code, nameOf(code)] as const)}
            onChange={setPair}
          />
          <ReasonField id={`${id}-reason`} value={reason} wrong={wrong('reason')} onChange={setReason} />
        </>
      )}
    </AskDialog>
  )
}
