import type { Revision } from '~/api/types'
import { useTexts } from '~/i18n'
import type { Field } from '../facts/fields'
import { BothFigures } from './BothFigures'
import { openDispute } from './dispute'
import './record.css'

interface Props {
  fields: readonly Field[]
  pairCode: string
  revisions: Revision[]
}

/** While the two sides differ: their figures beside each other. */
export function DisputeView({ fields, pairCode, revisions }: Props) {
  const { t } = useTexts()
  const dispute = openDispute(revisions)
  if (!dispute) return null
  return (
    <section className="panel dispute" aria-labelledby="dispute">
      <h2 id="dispute">{t('ledger.dispute')}</h2>
      {dispute.reason && <p>{dispute.reason}</p>}
      {dispute.figures.length > 0 && (
        <BothFigures fields={fields} pairCode={pairCode} side={dispute.side} figures={dispute.figures} />
      )}
    </section>
  )
}
