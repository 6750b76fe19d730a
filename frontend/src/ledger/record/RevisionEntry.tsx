import type { Revision } from '~/api/types'
import { useTexts } from '~/i18n'
import { SideName } from '~/reference/SideName'
import { formatInstant } from '~/ui/format'
import type { Field } from '../facts/fields'
import { CounterFigures } from './CounterFigures'
import { Difference } from './Difference'

interface Props {
  fields: readonly Field[]
  revision: Revision
}

export function RevisionEntry({ fields, revision }: Props) {
  const { t, term } = useTexts()
  const { number, action, state, side, reason, differences } = revision
  return (
    <li className="revision">
      <h3>
        {t('ledger.revisionNumber', { number })} · {term('revisionAction', action)}
        <span className="state" data-state={state}>
          {term('revisionState', state)}
        </span>
      </h3>
      <p>
        <SideName side={side} /> {revision.proposedBy}
      </p>
      <Moment label={t('ledger.draftedAt')} at={revision.draftedAt} />
      <Moment label={t('ledger.sentAt')} at={revision.sentAt} who={revision.sentBy} />
      <Moment label={term('revisionState', state)} at={revision.decidedAt} who={revision.decidedBy} />
      {reason && (
        <p className="revision-reason">
          <strong>{t('ledger.reason')}</strong> {reason}
        </p>
      )}
      <CounterFigures fields={fields} revision={revision} />
      {(action === 'CHANGE' || number > 1) && differences.length > 0 && (
        <ul className="differences">
          {differences.map((difference) => (
            <Difference key={difference.pointer} fields={fields} difference={difference} />
          ))}
        </ul>
      )}
      {revision.attachments.length > 0 && (
        <p className="quiet">{t('ledger.attached', { count: revision.attachments.length })}</p>
      )}
      {revision.digest && (
        <p className="quiet revision-digest" title={revision.digest}>
          {t('ledger.digest')} {revision.digest.slice(0, 12)}
        </p>
      )}
    </li>
  )
}

interface MomentProps {
  label: string
  at: string | null | undefined
  who?: string | null
}

function Moment({ label, at, who }: MomentProps) {
  const { language } = useTexts()
  if (!at) return null
  return (
    <p className="quiet">
      {label} <time dateTime={at}>{formatInstant(at, language)}</time> {who}
    </p>
  )
}
