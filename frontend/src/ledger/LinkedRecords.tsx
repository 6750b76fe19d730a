import type { LinkedRecord } from '~/api/types'
import { useTexts } from '~/i18n'
import { RecordLink } from './RecordLink'
import { StateTag } from './StateTag'
import './linkedRecords.css'

interface Props {
  codes: readonly string[] | null | undefined
  /** Those of the codes that may be seen. */
  records: readonly LinkedRecord[]
  /** What to say where no code is named. */
  none: string
}

/** The records that another one names by their codes, and how many more it names. */
export function LinkedRecords({ codes, records, none }: Props) {
  const { t } = useTexts()
  const unseen = (codes?.length ?? 0) - records.length
  return (
    <>
      {!codes?.length && <span className="quiet">{none}</span>}
      <ul className="linked-records">
        {records.map((record) => (
          <li key={record.id}>
            <RecordLink ledger={record.ledger} id={record.id}>
              {record.name}
            </RecordLink>
            <span className="quiet figure">{record.code}</span>
            <StateTag state={record.state} />
          </li>
        ))}
      </ul>
      {unseen > 0 && <p className="quiet">{t('record.unseen', { count: unseen })}</p>}
    </>
  )
}
