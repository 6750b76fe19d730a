import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTexts } from '~/i18n'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { NoticeForm } from './NoticeForm'
import { noticesQuery } from './queries'
import './inbox.css'

/** Whether and about what this person gets mail. */
export function SettingsPage() {
  const { t } = useTexts()
  const { data, error } = useQuery(noticesQuery)
  const [saved, setSaved] = useState(false)
  return (
    <div className="page">
      <p>
        <Link to="/inbox">{t('notice.back')}</Link>
      </p>
      <h1>{t('notice.settings')}</h1>
      <p className="quiet">{t('notice.settingsLead')}</p>
      {error && <ProblemNotice error={error} />}
      {data && (
        <NoticeForm
          key={data.etag}
          choice={data.record}
          etag={data.etag}
          onSaved={() => setSaved(true)}
          onChanged={() => setSaved(false)}
        />
      )}
      {saved && <p role="status">{t('notice.saved')}</p>}
    </div>
  )
}
