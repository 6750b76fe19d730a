import { Link, type LinkProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { type MessageKey, useTexts } from '~/i18n'
import './pagesHead.css'

interface Props {
  title: MessageKey
  /** Each with what it is called. */
  pages: readonly (readonly [NonNullable<LinkProps['to']>, MessageKey])[]
  /** What can be done on this one. */
  children?: ReactNode
}

/** The heading of several pages about one thing, and the way from one to the other. */
export function PagesHead({ title, pages, children }: Props) {
  const { t } = useTexts()
  return (
    <>
      <header className="page-head">
        <h1>{t(title)}</h1>
        {children}
      </header>
      <nav className="pages-head no-print" aria-label={t(title)}>
        <ul>
          {pages.map(([to, name]) => (
            <li key={to}>
              <Link to={to} activeOptions={{ exact: true, includeSearch: false }}>
                {t(name)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </>
  )
}
