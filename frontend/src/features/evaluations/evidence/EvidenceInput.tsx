import { useQueries, useQuery } from '@tanstack/react-query'
import { searchQuery } from '~/api/search'
import type { SearchHit } from '~/api/types'
import { useTexts } from '~/i18n'
import { AddAttachment } from '~/ledger/attachments/AddAttachment'
import { attachmentsQuery } from '~/ledger/attachments/api'
import { FactInput } from '~/ledger/form/FactInput'
import { LEDGERS } from '~/ledger/titles'
import { Labelled } from '../Labelled'
import '~/ledger/attachments/attachments.css'
import './evidence.css'

/** Records and files that somebody points to. */
export interface Given {
  recordCodes: string[]
  attachmentIds: string[]
}

export const NOTHING: Given = { recordCodes: [], attachmentIds: [] }

export const hasNone = ({ recordCodes, attachmentIds }: Given): boolean =>
  recordCodes.length === 0 && attachmentIds.length === 0

const RECORDS = { name: 'records', label: 'objection.records', kind: 'records' } as const

interface Props {
  value: Given
  wrong?: string | undefined
  onChange: (value: Given) => void
}

/** Agreed records, looked for by name or code, and of what is attached to them the files that show it. */
export function EvidenceInput({ value, wrong, onChange }: Props) {
  const { t } = useTexts()
  const records = useRecords(value.recordCodes)
  return (
    <>
      <Labelled label={t('objection.records')} hint={t('objection.recordsHint')} wrong={wrong}>
        {({ id }) => (
          <FactInput
            id={id}
            field={RECORDS}
            value={value.recordCodes}
            onChange={(codes) => onChange({ ...value, recordCodes: Array.isArray(codes) ? codes : [] })}
          />
        )}
      </Labelled>
      {records.map((record) => (
        <Files key={record.id} record={record} value={value} onChange={onChange} />
      ))}
    </>
  )
}

type Found = SearchHit & { id: string }

function useRecords(codes: readonly string[]): Found[] {
  return useQueries({
    queries: codes.map((code) => searchQuery(code, 1, LEDGERS)),
    combine: (answers) =>
      answers
        .flatMap(({ data }) => data?.items ?? [])
        .filter((hit): hit is Found => hit.id !== undefined && codes.includes(hit.code)),
  })
}

/** The files of one record; who may add one does so here. */
function Files({ record, value, onChange }: { record: Found } & Pick<Props, 'value' | 'onChange'>) {
  const { t } = useTexts()
  const { data } = useQuery(attachmentsQuery(record.id))
  const shown = data?.items.filter(({ shownAt, removedAt }) => shownAt && !removedAt) ?? []
  const choose = (id: string, chosen: boolean) =>
    onChange({
      ...value,
      attachmentIds: chosen
        ? [...value.attachmentIds, id]
        : value.attachmentIds.filter((other) => other !== id),
    })
  return (
    <fieldset className="evidence-files">
      <legend>{t('objection.filesOf', { name: record.name })}</legend>
      {data && shown.length === 0 && <p className="quiet">{t('objection.noFiles')}</p>}
      {shown.map(({ id, fileName }) => (
        <label key={id} className="check">
          <input
            type="checkbox"
            checked={value.attachmentIds.includes(id)}
            onChange={({ target }) => choose(id, target.checked)}
          />
          {fileName}
        </label>
      ))}
      {data?.actions.includes('ADD') && !data.withDraft && (
        <details>
          <summary>{t('objection.addFile')}</summary>
          <AddAttachment ledger={record.ledger} recordId={record.id} withDraft={false} />
        </details>
      )}
    </fieldset>
  )
}
