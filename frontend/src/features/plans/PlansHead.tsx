import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { type MessageKey, useTexts } from '~/i18n'

const TABS = [
  ['/plans', 'plan.tab.list'],
  ['/plans/burden', 'plan.tab.burden'],
  ['/plans/outlines', 'plan.tab.outlines'],
  ['/verify', 'plan.verify'],
] as const satisfies readonly (readonly [string, MessageKey])[]

/** The heading of every page about plans, and the way from one to the other. */
export function PlansHead({ children }: { children?: ReactNode }) {
  const { t } = useTexts()
  return (
    <>
      <header className="page-head">
        <h1>{t('shell.nav.plans')}</h1>
        {children}
      </header>
      <nav className="plan-pages no-print" aria-label={t('shell.nav.plans')}>
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
