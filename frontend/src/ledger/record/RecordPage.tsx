import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTexts } from '~/i18n'
import { PairName } from '~/reference/PairName'
import { AttachmentsPanel } from '../attachments/AttachmentsPanel'
import type { Ledger, LedgerRecord, LedgerRow } from '../description'
import { FactGroups } from '../facts/FactGroups'
import { factsOf } from '../facts/values'
import { PendingBadge, StateTag } from '../StateTag'
import { AsOfChoice } from './AsOfChoice'
import { DisputeView } from './DisputeView'
import { FactsAsOf } from './FactsAsOf'
import { RecordActions } from './RecordActions'
import { RevisionTimeline } from './RevisionTimeline'
import { useAsOf } from './useAsOf'
import { Warnings } from './Warnings'
import '~/ui/notice.css'
import './record.css'

interface Props<Row extends LedgerRow, Rec extends LedgerRecord> {
  ledger: Ledger<Row, Rec>
  id: string
  /** The ledger's own panels below the facts. */
  children?: (record: Rec, etag: string) => ReactNode
}

/** One record: facts, what may be done, and how it came to be what it is. */
export function RecordPage<Row extends LedgerRow, Rec extends LedgerRecord>({
  ledger,
  id,
  children,
}: Props<Row, Rec>) {
  const { t } = useTexts()
  const { data } = useSuspenseQuery(ledger.api.record(id))
  const revisions = useQuery(ledger.api.revisions(id))
  const { record, etag } = data
  const [day, lookAt] = useAsOf()
  const facts = factsOf(ledger.fields, record)
  return (
    <article className="page">
      <header className="record-head">
        <p className="quiet figure">{record.code}</p>
        <h1>{record.name}</h1>
        <div className="record-tags">
          {!day && <StateTag state={record.state} of={record} />}
          {!day && record.pendingRevision && record.state === 'AGREED' && (
            <PendingBadge state={record.pendingRevision.state} />
          )}
          {record.oneSided && <span className="state">{t('ledger.oneSided')}</span>}
          <PairName code={record.pairCode} link />
        </div>
        {!day && <RecordActions ledger={ledger} record={record} etag={etag} />}
      </header>
      {!day && record.locks.length > 0 && (
        <section className="notice" data-tone="wait" aria-label={t('ledger.locked')}>
          <ul>
            {record.locks.map(({ code, message }) => (
              <li key={code}>{message}</li>
            ))}
          </ul>
        </section>
      )}
      {!day && <Warnings fields={ledger.fields} warnings={record.warnings} />}
      {!day && (
        <DisputeView fields={ledger.fields} pairCode={record.pairCode} revisions={revisions.data ?? []} />
      )}
      <div className="record-body">
        <div className="record-main">
          {day ? (
            <FactsAsOf ledger={ledger} id={id} day={day} onBack={() => lookAt(undefined)} />
          ) : (
            <>
              <FactGroups fields={ledger.fields.filter(({ ownPanel }) => !ownPanel)} facts={facts} />
              {children?.(record, etag)}
              <AttachmentsPanel ledger={ledger.name} recordId={id} />
            </>
          )}
        </div>
        <RevisionTimeline
          fields={ledger.fields}
          revisions={revisions.data}
          verify={() => ledger.api.verify(id)}
        >
          <AsOfChoice day={day} onChange={lookAt} />
        </RevisionTimeline>
      </div>
    </article>
  )
}
