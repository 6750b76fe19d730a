import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { may, useMe } from '~/api/me'
import type { DutyRule } from '~/api/types'
import { useTexts } from '~/i18n'
import { grouped } from '~/ui/grouped'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { DutyHead } from './DutyHead'
import { dutyRulesQuery } from './queries'
import { RuleDialog } from './RuleDialog'
import { RuleFacts } from './RuleFacts'
import '~/ui/skeleton.css'

/** The rules from which duties arise; the coordinator makes them and lets others take their place. */
export function RulesPage() {
  const { t, titled } = useTexts()
  const { data, error, refetch } = useQuery(dutyRulesQuery)
  const coordinates = may(useMe(), 'COORDINATE')
  const [open, setOpen] = useState<'new' | DutyRule>()
  const versions = [...grouped(data ?? [], ({ code }) => code).values()]
  return (
    <div className="page">
      <DutyHead>
        {coordinates && (
          <div className="page-actions no-print">
            <Button type="primary" onClick={() => setOpen('new')}>
              {t('duty.makeRule')}
            </Button>
          </div>
        )}
      </DutyHead>
      <p className="quiet">{t('duty.rulesLead')}</p>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <div className="panel skeleton skeleton-block" />}
      <ul className="rule-list">
        {versions.map(([latest, ...earlier]) =>
          latest ? (
            <li key={latest.code} className="panel">
              <header className="page-head">
                <h2>{titled(latest)}</h2>
                <span className="quiet figure">
                  {t('duty.ruleVersion', { title: latest.code, version: latest.version })}
                </span>
                {coordinates && (
                  <div className="page-actions no-print">
                    <Button onClick={() => setOpen(latest)}>{t('duty.supersede')}</Button>
                  </div>
                )}
              </header>
              <RuleFacts rule={latest} />
              {earlier.length > 0 && (
                <details>
                  <summary>{t('duty.earlierVersions', { count: earlier.length })}</summary>
                  {earlier.map((rule) => (
                    <section
                      key={rule.version}
                      aria-label={t('duty.ruleVersion', { title: titled(rule), version: rule.version })}
                    >
                      <RuleFacts rule={rule} />
                    </section>
                  ))}
                </details>
              )}
            </li>
          ) : null,
        )}
      </ul>
      {open && <RuleDialog before={open === 'new' ? undefined : open} onClose={() => setOpen(undefined)} />}
    </div>
  )
}
