import MenuOutlined from '@ant-design/icons/es/icons/MenuOutlined'
import { Link, Outlet, useRouterState } from '@tanstack/react-router'
import { type ReactNode, Suspense, useState } from 'react'
import { asProblem } from '~/api/errors'
import { useMe } from '~/api/me'
import { useTexts } from '~/i18n'
import { DayProblem } from '~/routing/day'
import { KeyboardHelp } from '~/ui/KeyboardHelp'
import { PageSkeleton } from '~/ui/PageSkeleton'
import { useLater } from '~/ui/useLater'
import { AccountMenu } from './AccountMenu'
import { DaySwitch } from './DaySwitch'
import { InboxBell } from './InboxBell'
import { Mark } from './Mark'
import { Navigation } from './Navigation'
import { OfToday } from './OfToday'
import { PageProblem } from './PageProblem'
import { SearchButton } from './SearchButton'
import './shell.css'

export function Shell() {
  const framed = useLater()
  return (
    <Frame>
      {framed ? (
        <Suspense fallback={<PageSkeleton />}>
          <Outlet />
        </Suspense>
      ) : (
        <PageSkeleton />
      )}
    </Frame>
  )
}

/** The frame stays when a page may not be opened; without a known person there is no frame either. */
export function ShellProblem({ error }: { error: unknown }) {
  const known = useRouterState({ select: (state) => state.matches.length > 0 })
  const problem = <PageProblem error={error} />
  return known && isRefusal(error) ? <Frame>{problem}</Frame> : <main>{problem}</main>
}

function isRefusal(error: unknown): boolean {
  return error instanceof DayProblem || asProblem(error).status === 403
}

function Frame({ children }: { children: ReactNode }) {
  const { t } = useTexts()
  const me = useMe()
  const [menuOpen, setMenuOpen] = useState(false)
  return (
    <div className="shell">
      <a className="skip-link" href="#content">
        {t('shell.skip')}
      </a>
      <header className="shell-header no-print">
        <button
          type="button"
          className="shell-menu"
          aria-expanded={menuOpen}
          aria-controls="navigation"
          onClick={() => setMenuOpen(!menuOpen)}
        >
          <MenuOutlined aria-hidden />
          <span className="visually-hidden">{t('shell.menu')}</span>
        </button>
        <Link to="/" className="shell-brand">
          <Mark />
          <span>{t('shell.product')}</span>
        </Link>
        <SearchButton />
        <DaySwitch />
        <InboxBell />
        <AccountMenu me={me} />
      </header>
      <div className="shell-body">
        <Navigation me={me} open={menuOpen} onChosen={() => setMenuOpen(false)} />
        <main id="content" className="shell-content" tabIndex={-1}>
          <OfToday />
          {children}
        </main>
      </div>
      <KeyboardHelp />
    </div>
  )
}
