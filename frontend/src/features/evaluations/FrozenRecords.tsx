import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { may, useMe } from '~/api/me'
import { useTexts } from '~/i18n'
import { RecordLink } from '~/ledger/RecordLink'
import { formatFigure } from '~/reference/figure/formatFigure'
import { useMeasures } from '~/reference/figure/useMeasures'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { type FrozenFigure, type FrozenRecord, snapshotRecordsQuery } from './roundQueries'
import '~/ui/skeleton.css'

const FIRST = 20
const MOST = 200

/** The records behind a frozen figure, each in the version that was in force; whoever reads ledgers opens it as it is now. */
export function FrozenRecords({ id, figure }: { id: string; figure: FrozenFigure }) {
  const { t } = useTexts()
  const { titleOf } = useMeasures()
  const [size, setSize] = useState(FIRST)
  const { data, error } = useQuery(snapshotRecordsQuery(id, figure, size))
  const left = data ? Math.min(MOST, data.total) - data.items.length : 0
  return (
    <section className="frozen-records" aria-label={titleOf(figure.measure)}>
      <h4>{titleOf(figure.measure)}</h4>
      {error && <ProblemNotice error={error} />}
      {!data && !error && <div className="skeleton skeleton-line" />}
      {data?.items.length === 0 && <p className="quiet">{t('scoring.noRecords')}</p>}
      <ul>
        {data?.items.map((record) => (
          <li key={`${record.measure} ${record.recordId} ${record.alike ?? ''} ${record.value ?? ''}`}>
            <RecordLine record={record} other={record.measure !== figure.measure} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button size="small" onClick={() => setSize(MOST)}>
          {t('scoring.moreRecords', { count: left })}
        </Button>
      )}
    </section>
  )
}

function RecordLine({ record, other }: { record: FrozenRecord; other: boolean }) {
  const texts = useTexts()
  const { t } = texts
  const { unitOf, titleOf } = useMeasures()
  const reads = may(useMe(), 'READ_LEDGER')
  const value = (amount: number) => formatFigure(amount, unitOf(record.measure), texts)
  return (
    <>
      <span className="figure">
        {reads ? (
          <RecordLink ledger={record.ledger} id={record.recordId}>
            {record.title ?? record.code}
          </RecordLink>
        ) : (
          (record.title ?? record.code)
        )}
      </span>{' '}
      {record.title && <span className="quiet figure">{record.code} </span>}
      <span className="quiet">{t('scoring.recordVersion', { version: record.version })}</span>
      {record.value !== undefined && (
        <span className="figure">
          {' '}
          {t('scoring.recordValue')} {value(record.value)}
        </span>
      )}
      {record.net !== undefined && record.net !== record.value && (
        <span className="figure">
          {' '}
          {t('scoring.net')} {value(record.net)}
        </span>
      )}
      {record.attachments.length > 0 && (
        <span className="quiet"> {t('scoring.attachments', { count: record.attachments.length })}</span>
      )}
      {other && <span className="quiet"> {titleOf(record.measure)}</span>}
    </>
  )
}
