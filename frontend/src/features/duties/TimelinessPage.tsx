import DownloadOutlined from '@ant-design/icons/es/icons/DownloadOutlined'
import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import type { Timeliness, TimelinessCounts } from '~/api/types'
import { useTexts } from '~/i18n'
import { toCsv } from '~/ledger/list/csv'
import { PairName } from '~/reference/PairName'
import { useNaming } from '~/reference/useNaming'
import { formatDate } from '~/ui/format'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { saveFile } from '~/ui/saveFile'
import { DutyHead } from './DutyHead'
import { timelinessQuery } from './queries'
import '~/ledger/facts/facts.css'
import '~/ui/skeleton.css'

const COUNTS = ['due', 'onTime', 'inGrace', 'late', 'missing', 'waived'] as const
const PERCENTS = ['onTimePercent', 'filedPercent'] as const
const PARTS = ['onTime', 'inGrace', 'late', 'missing'] as const

/** How punctually each pair has filed what it owed, year by year. */
export function TimelinessPage() {
  const { t, language } = useTexts()
  const { asOf } = useSearch({ from: '/shell/duties/timeliness' })
  const { data, error, refetch } = useQuery(timelinessQuery({ asOf }))
  return (
    <div className="page">
      <DutyHead>
        {data && <p className="quiet">{t('duty.asOfDay', { date: formatDate(data.asOf, language) })}</p>}
        <div className="page-actions no-print">{data && <Export timeliness={data} />}</div>
      </DutyHead>
      <p className="quiet">{t('duty.timelinessLead')}</p>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <div className="panel skeleton skeleton-block" />}
      {data && <Table timeliness={data} />}
    </div>
  )
}

function Table({ timeliness: { items, total } }: { timeliness: Timeliness }) {
  const { t } = useTexts()
  if (items.length === 0) return <p className="panel quiet">{t('duty.nothingDue')}</p>
  return (
    <div className="panel rows-value">
      <table role="table" className="cards duty-board">
        <thead role="rowgroup">
          <tr role="row">
            <Head>{t('duty.year')}</Head>
            <Head>{t('record.pairCode')}</Head>
            {COUNTS.map((count) => (
              <Head key={count} numeric>
                {t(`duty.count.${count}`)}
              </Head>
            ))}
            {PERCENTS.map((percent) => (
              <Head key={percent} numeric>
                {t(`duty.count.${percent}`)}
              </Head>
            ))}
            <Head>{t('duty.share')}</Head>
          </tr>
        </thead>
        <tbody role="rowgroup">
          <tr role="row">
            <th role="rowheader" scope="row" colSpan={2}>
              <strong>{t('duty.total')}</strong>
            </th>
            <Cells counts={total} />
          </tr>
          {items.map(({ pairCode, year, counts }) => (
            <tr key={`${year} ${pairCode}`} role="row">
              <td role="cell" data-title={t('duty.year')} className="figure">
                {year}
              </td>
              <th role="rowheader" scope="row">
                <PairName code={pairCode} link />
              </th>
              <Cells counts={counts} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Head({ numeric = false, children }: { numeric?: boolean; children: string }) {
  return (
    <th role="columnheader" scope="col" className={numeric ? 'numeric' : undefined}>
      {children}
    </th>
  )
}

function Cells({ counts }: { counts: TimelinessCounts }) {
  const { t } = useTexts()
  const cell = (name: (typeof COUNTS | typeof PERCENTS)[number], text: string | number) => (
    <td
      key={name}
      role="cell"
      data-title={t(`duty.count.${name}`)}
      data-nothing={text === 0}
      className="numeric figure"
    >
      {text}
    </td>
  )
  return (
    <>
      {COUNTS.map((count) => cell(count, counts[count]))}
      {PERCENTS.map((name) => cell(name, percent(counts[name])))}
      <td role="cell" data-title={t('duty.share')}>
        <div className="timeliness-bar" aria-hidden>
          {PARTS.map((part) => (
            <span key={part} data-part={part} style={{ flexGrow: counts[part] }} />
          ))}
        </div>
      </td>
    </>
  )
}

function percent(value: number | null | undefined): string {
  return value === null || value === undefined ? '—' : `${value}%`
}

function Export({ timeliness: { items, asOf } }: { timeliness: Timeliness }) {
  const { t } = useTexts()
  const { pair } = useNaming()
  const columns = [...COUNTS, ...PERCENTS]
  const save = () => {
    const head = [t('duty.year'), t('record.pairCode'), ...columns.map((name) => t(`duty.count.${name}`))]
    const rows = items.map(({ year, pairCode, counts }) => [
      year,
      pair(pairCode),
      ...columns.map((name) => counts[name]),
    ])
    saveFile(`${t('duty.tab.timeliness')}-${asOf}.csv`, toCsv([head, ...rows]), 'text/csv;charset=utf-8')
  }
  return (
    <Button type="text" icon={<DownloadOutlined aria-hidden />} onClick={save}>
      {t('list.export')}
    </Button>
  )
}
