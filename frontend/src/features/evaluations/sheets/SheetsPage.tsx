import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { may, useMe } from '~/api/me'
import { useTexts } from '~/i18n'
import { ButtonLink } from '~/ui/ButtonLink'
import { Instant } from '~/ui/Instant'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { EvaluationsHead } from '../EvaluationsHead'
import { SheetMark } from './SheetMark'
import { NEW, type ScoreSheetHead, sheetsQuery } from './sheetQueries'
import '~/ledger/facts/facts.css'
import '~/ui/skeleton.css'
import '../evaluations.css'

const HEADS = ['one', 'version', 'state', 'purpose', 'updatedAt'] as const

/** The sheets by which pairs are scored, the latest version of each. */
export function SheetsPage() {
  const { t } = useTexts()
  const coordinates = may(useMe(), 'COORDINATE')
  const { data, error, refetch } = useQuery(sheetsQuery())
  return (
    <div className="page">
      <EvaluationsHead>
        {coordinates && (
          <div className="page-actions no-print">
            <ButtonLink primary to="/score-sheets/$code/draft" params={{ code: NEW }}>
              {t('scoreSheet.make')}
            </ButtonLink>
          </div>
        )}
      </EvaluationsHead>
      <p className="quiet">{t('scoreSheet.lead')}</p>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <div className="panel skeleton skeleton-block" />}
      {data?.length === 0 && <p className="panel quiet">{t('scoreSheet.empty')}</p>}
      {data && data.length > 0 && <Table sheets={data} />}
    </div>
  )
}

function Table({ sheets }: { sheets: ScoreSheetHead[] }) {
  const { t, term, titled } = useTexts()
  return (
    <div className="panel rows-value">
      <table role="table" className="cards evaluation-list">
        <thead role="rowgroup">
          <tr role="row">
            {HEADS.map((head) => (
              <th key={head} role="columnheader" scope="col">
                {t(`scoreSheet.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {sheets.map((sheet) => (
            <tr key={sheet.code} role="row">
              <th role="rowheader" scope="row">
                <Link
                  to="/score-sheets/$code"
                  params={{ code: sheet.code }}
                  search={{ version: String(sheet.version) }}
                >
                  {titled(sheet)}
                </Link>
                <span className="quiet figure evaluation-under">{sheet.code}</span>
              </th>
              <td role="cell" data-title={t('scoreSheet.version')} className="figure">
                {sheet.version}
              </td>
              <td role="cell" data-title={t('scoreSheet.state')}>
                <SheetMark state={sheet.state} />
              </td>
              <td role="cell" data-title={t('scoreSheet.purpose')}>
                {term('sheetPurpose', sheet.purpose)}
              </td>
              <td role="cell" data-title={t('scoreSheet.updatedAt')}>
                <Instant at={sheet.updatedAt} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
