import { Button } from 'antd'
import { lazy, Suspense, useState } from 'react'
import type { Project } from '~/api/types'
import { useTexts } from '~/i18n'
import { RowsValue } from '~/ledger/facts/RowsValue'
import { reportFields } from './reportFields'

const ReportDialog = lazy(() => import('./ReportDialog'))

interface Props {
  project: Project
  etag: string
}

/** The monthly reports, the newest first; a further one is a revision like any other. */
export function ProgressPanel({ project, etag }: Props) {
  const { t } = useTexts()
  const [reporting, setReporting] = useState(false)
  const reports = [...(project.progressReports ?? [])].sort((a, b) => (a.month < b.month ? 1 : -1))
  return (
    <section className="panel" aria-labelledby="progress">
      <header className="page-head">
        <h2 id="progress">{t('project.progressReports')}</h2>
        {project.actions.includes('EDIT') && (
          <div className="page-actions no-print">
            <Button onClick={() => setReporting(true)}>{t('project.addReport')}</Button>
          </div>
        )}
      </header>
      {reports.length === 0 ? (
        <p className="quiet">{t('project.noReports')}</p>
      ) : (
        <RowsValue fields={reportFields} rows={reports} />
      )}
      {reporting && (
        <Suspense>
          <ReportDialog id={project.id} etag={etag} onClose={() => setReporting(false)} />
        </Suspense>
      )}
    </section>
  )
}
