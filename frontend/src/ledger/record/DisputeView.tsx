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

/** While what came back is not answered: why, and the figures of the two sides beside each other where they differ. */
export function DisputeView({ fields, pairCode, revisions }: Props) {
  const { t } = useTexts()
  const dispute = openDispute(revisions)
  if (!dispute) return null
  return (
    <section className="panel dispute" data-figures={dispute.figures.length > 0} aria-labelledby="dispute">
      <h2 id="dispute">{t(dispute.figures.length > 0 ? 'ledger.dispute' : 'ledger.returned')}</h2>
      {dispute.reason && <p>{dispute.reason}</p>}
      {dispute.figures.length > 0 && (
        <BothFigures fields={fields} pairCode={pairCode} side={dispute.side} figures={dispute.figures} />
      )}
    </section>
  )
}
