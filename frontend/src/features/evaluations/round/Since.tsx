import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useTexts } from '~/i18n'
import type { Field } from '~/ledger/facts/fields'
import { useFieldsOfLedgers } from '~/ledger/facts/fieldsOfLedgers'
import { RecordLink } from '~/ledger/RecordLink'
import { Difference } from '~/ledger/record/Difference'
import { useMeasures } from '~/reference/figure/useMeasures'
import { PairName } from '~/reference/PairName'
import { grouped } from '~/ui/grouped'
import { Instant } from '~/ui/Instant'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { type SinceThen, sinceQuery } from '../roundQueries'
import '~/ledger/record/record.css'
import '../frozen.css'

const FIRST = 20
const MOST = 200
const NO_FIELDS: readonly Field[] = []

/** What both sides have corrected after the snapshot: to be read beside it, and part of no score. */
export function Since({ id }: { id: string }) {
  const { t } = useTexts()
  const [size, setSize] = useState(FIRST)
  const { data, error, refetch } = useQuery(sinceQuery(id, size))
  const items = data?.items ?? []
  const fields = useFieldsOfLedgers([...new Set(items.map(({ ledger }) => ledger))].sort())
  const left = data ? Math.min(MOST, data.total) - items.length : 0
  return (
    <section className="panel since" aria-labelledby="evaluation-since">
      <h2 id="evaluation-since">{t('evaluation.since')}</h2>
      <p className="quiet">{t('evaluation.sinceLead')}</p>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <div className="skeleton skeleton-line" />}
      {data?.items.length === 0 && <p className="quiet">{t('evaluation.sinceNone')}</p>}
      {[...grouped(items, ({ pairCode }) => pairCode)].map(([pair, records]) => (
        <section key={pair} aria-label={pair}>
          <h3>
            <PairName code={pair} />
          </h3>
          <ul className="since-records">
            {records.map((record) => (
              <li key={record.recordId}>
                <Corrected record={record} fields={fields?.get(record.ledger) ?? NO_FIELDS} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {left > 0 && (
        <Button size="small" onClick={() => setSize(MOST)}>
          {t('scoring.moreRecords', { count: left })}
        </Button>
      )}
    </section>
  )
}

function Corrected({ record, fields }: { record: SinceThen; fields: readonly Field[] }) {
  const { t } = useTexts()
  const { titleOf } = useMeasures()
  return (
    <>
      <p>
        <RecordLink ledger={record.ledger} id={record.recordId}>
          {record.title ?? record.code}
        </RecordLink>{' '}
        <span className="quiet figure">
          {record.code} · {t('evaluation.sinceVersions', { from: record.frozenVersion, to: record.version })}{' '}
          · <Instant at={record.changedAt} />
        </span>
        <span className="quiet since-measures">
          {t('evaluation.sinceMeasures', { measures: record.measures.map(titleOf).join('、') })}
        </span>
      </p>
      {record.differences.length > 0 && (
        <ul className="differences">
          {record.differences.map((difference) => (
            <Difference key={difference.pointer} fields={fields} difference={difference} />
          ))}
        </ul>
      )}
    </>
  )
}
