import { useId, useState } from 'react'
import { useTexts } from '~/i18n'
import { ReasonField } from '~/ledger/ReasonField'
import { AskDialog } from '~/ui/AskDialog'
import { EvidenceInput, NOTHING } from '../evidence/EvidenceInput'
import { PreliminaryExplanation } from '../result/Explanation'
import type { EvaluationDetail } from '../roundQueries'
import { useAbout } from '../useAbout'
import { object } from './objecting'
import type { KnownItem } from './useItems'

interface Props {
  round: EvaluationDetail
  pair: string
  item: KnownItem
  onClose: () => void
}

/** Why the points of an item are not right, and which records show it. */
export function ObjectDialog({ round, pair, item, onClose }: Props) {
  const { t } = useTexts()
  const id = useId()
  const [reason, setReason] = useState('')
  const [evidence, setEvidence] = useState(NOTHING)
  return (
    <AskDialog
      {...useAbout()}
      title={t('objection.objectTo', { title: item.title })}
      confirm={t('objection.object')}
      fields={{ reason: reason.trim() === '', evidence: false }}
      send={() => object(round.id, { pairCode: pair, item: item.code, reason: reason.trim(), evidence })}
      onClose={onClose}
      width="48rem"
    >
      {(wrong) => (
        <>
          <details open>
            <summary>{t('result.explanation')}</summary>
            <PreliminaryExplanation round={round} pair={pair} item={item.code} />
          </details>
          <p className="quiet">{t('objection.objectLead')}</p>
          <ReasonField id={`${id}-reason`} value={reason} wrong={wrong('reason')} onChange={setReason} />
          <EvidenceInput value={evidence} wrong={wrong('evidence')} onChange={setEvidence} />
        </>
      )}
    </AskDialog>
  )
}
