import { useSuspenseQuery } from '@tanstack/react-query'
import type { Revision } from '~/api/types'
import { useTexts } from '~/i18n'
import type { Facts, Ledger, LedgerRecord } from '../description'
import { factsOf } from '../facts/values'
import { RecordForm } from './RecordForm'

interface Props {
  ledger: Ledger
  id: string
}

/** Editing starts from the own open proposal where there is one, else from the record as it stands. */
export function EditPage({ ledger, id }: Props) {
  const { t } = useTexts()
  const { record, etag } = useSuspenseQuery(ledger.api.record(id)).data
  const revisions = useSuspenseQuery(ledger.api.revisions(id)).data
  const base = factsOf(ledger.fields, openFacts(record, revisions) ?? record)
  return (
    <div className="page">
      <header className="record-head">
        <p className="quiet figure">{record.code}</p>
        <h1>
          {t(record.state === 'AGREED' ? 'ledger.changeTitle' : 'ledger.editTitle', { name: record.name })}
        </h1>
        {record.state === 'AGREED' && <p className="quiet">{t('ledger.changeLead')}</p>}
      </header>
      <RecordForm key={id} ledger={ledger} id={id} base={base} etag={etag} />
    </div>
  )
}

function openFacts({ pendingRevision }: LedgerRecord, revisions: Revision[]): Facts | undefined {
  const open = revisions.find(({ id }) => id === pendingRevision?.id)
  return open?.action === 'CHANGE' ? open.facts : undefined
}

export function CreatePage({ ledger, base }: { ledger: Ledger; base: Facts }) {
  const { t } = useTexts()
  return (
    <div className="page">
      <h1>{t('ledger.createTitle', { what: t(ledger.one) })}</h1>
      <RecordForm ledger={ledger} base={base} etag="" />
    </div>
  )
}
