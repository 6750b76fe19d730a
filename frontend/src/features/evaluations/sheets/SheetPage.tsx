import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { may, useMe } from '~/api/me'
import { useTexts } from '~/i18n'
import { Instant } from '~/ui/Instant'
import { PageSkeleton } from '~/ui/PageSkeleton'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { Digest } from '../Digest'
import { SheetActions } from './SheetActions'
import { SheetDimensions } from './SheetDimensions'
import { SheetMark } from './SheetMark'
import { SheetRest } from './SheetRest'
import { SheetTrial } from './SheetTrial'
import { factsOf } from './sheetDraft'
import { type ScoreSheet, sheetQuery, sheetVersionsQuery } from './sheetQueries'
import '~/ledger/facts/facts.css'
import '../evaluations.css'
import './sheet.css'

/** One version of a sheet, read as a document. */
export function SheetPage() {
  const { code } = useParams({ from: '/shell/score-sheets/$code' })
  const { version } = useSearch({ from: '/shell/score-sheets/$code' })
  const { data, error } = useQuery(sheetQuery(code, version ? Number(version) : undefined))
  if (error) return <ProblemNotice error={error} />
  return data ? <Opened sheet={data.record} etag={data.etag} /> : <PageSkeleton />
}

function Opened({ sheet, etag }: { sheet: ScoreSheet; etag: string }) {
  const { t, term, titled } = useTexts()
  const coordinates = may(useMe(), 'COORDINATE')
  return (
    <div className="page sheet">
      <p className="no-print">
        <Link to="/score-sheets">← {t('evaluation.pages.sheets')}</Link>
      </p>
      <header className="page-head">
        <h1>{titled(sheet)}</h1>
        <SheetMark state={sheet.state} />
        <p className="quiet">
          {t('scoreSheet.versionOf', { version: sheet.version })} · {term('sheetPurpose', sheet.purpose)}{' '}
          <span className="figure">{sheet.code}</span>
        </p>
        <SheetActions sheet={sheet} etag={etag} />
      </header>
      <section className="panel" aria-label={t('scoreSheet.note')}>
        {sheet.note && <p className="fact-text">{sheet.note}</p>}
        <dl className="facts">
          <div>
            <dt>{t('scoreSheet.decimals')}</dt>
            <dd>{t('scoreSheet.decimalsShown', { count: sheet.decimals })}</dd>
          </div>
          {sheet.publishedAt && (
            <div>
              <dt>{t('scoreSheet.publishedAt')}</dt>
              <dd>
                <Instant at={sheet.publishedAt} />
              </dd>
            </div>
          )}
          <div>
            <dt>{t('scoreSheet.updatedBy')}</dt>
            <dd>{sheet.updatedBy === 'product' ? t('scoreSheet.product') : sheet.updatedBy}</dd>
          </div>
          <div data-wide>
            <dt>{t('scoreSheet.versions')}</dt>
            <dd>
              <Versions sheet={sheet} />
            </dd>
          </div>
        </dl>
        <p>
          <Digest value={sheet.digest} label={t('scoreSheet.digest')} />
        </p>
      </section>
      <SheetDimensions sheet={sheet} />
      <SheetRest sheet={sheet} />
      {coordinates && <SheetTrial sheet={factsOf(sheet)} />}
    </div>
  )
}

function Versions({ sheet }: { sheet: ScoreSheet }) {
  const { t, term } = useTexts()
  const { data } = useQuery(sheetVersionsQuery(sheet.code))
  return (
    <ul className="sheet-versions">
      {data?.map(({ version, state }) => (
        <li key={version}>
          <Link
            to="/score-sheets/$code"
            params={{ code: sheet.code }}
            search={{ version: String(version) }}
            aria-current={version === sheet.version ? 'page' : undefined}
          >
            {t('scoreSheet.versionOf', { version })}
          </Link>{' '}
          <span className="quiet">{term('sheetState', state)}</span>
        </li>
      ))}
    </ul>
  )
}
