import { useSuspenseQuery } from '@tanstack/react-query'
import { useMe } from '~/api/me'
import { useTexts } from '~/i18n'
import type { Facts, Ledger } from '../description'
import { DisputeView } from '../record/DisputeView'
import { offeredFigures } from '../record/dispute'
import { editingBase } from './editingBase'
import { RecordForm } from './RecordForm'

interface Props {
  ledger: Ledger
  id: string
}

/** The page on which a record is edited, or a change of an agreed one proposed. */
export function EditPage({ ledger, id }: Props) {
  const { t } = useTexts()
  const { record, etag } = useSuspenseQuery(ledger.api.record(id)).data
  const revisions = useSuspenseQuery(ledger.api.revisions(id)).data
  const base = editingBase(ledger.fields, record, revisions)
  const mine = useMe().pairs.find(({ pair }) => pair.code === record.pairCode)?.side
  return (
    <div className="page">
      <header className="record-head">
        <p className="quiet figure">{record.code}</p>
        <h1>
          {t(record.state === 'AGREED' ? 'ledger.changeTitle' : 'ledger.editTitle', { name: record.name })}
        </h1>
        {record.state === 'AGREED' && <p className="quiet">{t('ledger.changeLead')}</p>}
      </header>
      <DisputeView fields={ledger.fields} pairCode={record.pairCode} revisions={revisions} />
      <RecordForm
        key={id}
        ledger={ledger}
        id={id}
        base={base}
        etag={etag}
        offered={offeredFigures(ledger.fields, revisions, mine)}
      />
    </div>
  )
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
