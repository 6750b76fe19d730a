import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { type MessageKey, useTexts } from '~/i18n'
import './duties.css'

const TABS = [
  ['/duties', 'duty.tab.board'],
  ['/duties/calendar', 'duty.tab.calendar'],
  ['/duties/list', 'duty.tab.list'],
  ['/duties/timeliness', 'duty.tab.timeliness'],
  ['/duties/rules', 'duty.tab.rules'],
] as const satisfies readonly (readonly [string, MessageKey])[]

/** The heading of every page about duties, and the way from one to the other. */
export function DutyHead({ children }: { children?: ReactNode }) {
  const { t } = useTexts()
  return (
    <>
      <header className="page-head">
        <h1>{t('shell.nav.duties')}</h1>
        {children}
      </header>
      <nav className="duty-tabs no-print" aria-label={t('shell.nav.duties')}>
        <ul>
          {TABS.map(([to, title]) => (
            <li key={to}>
              <Link to={to} activeOptions={{ exact: true, includeSearch: false }}>
                {t(title)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </>
  )
}
