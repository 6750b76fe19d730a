import { useSuspenseQuery } from '@tanstack/react-query'
import { Outlet, useParams } from '@tanstack/react-router'
import { Input } from 'antd'
import { Suspense, useState } from 'react'
import { useTexts } from '~/i18n'
import { clausesQuery } from '~/reference/queries'
import { PageSkeleton } from '~/ui/PageSkeleton'
import { useShortcuts } from '~/ui/useShortcuts'
import { ClauseBranch } from './ClauseBranch'
import { matching } from './tree'
import './clauses.css'

/** The plan as a tree; the clause chosen stands beside it. */
export function ClausesPage() {
  const { t } = useTexts()
  const { data: clauses } = useSuspenseQuery(clausesQuery)
  const { code } = useParams({ strict: false })
  const [words, setWords] = useState('')
  const shown = matching(clauses, words)
  useShortcuts({ '/': () => document.getElementById('clause-search')?.focus() })
  return (
    <div className="clauses" data-chosen={code !== undefined}>
      <div className="clauses-tree">
        {code === undefined ? (
          <h1>{t('shell.nav.clauses')}</h1>
        ) : (
          <p className="clauses-title">{t('shell.nav.clauses')}</p>
        )}
        <label htmlFor="clause-search" className="visually-hidden">
          {t('pairPage.clauseSearch')}
        </label>
        <Input
          id="clause-search"
          type="search"
          placeholder={t('pairPage.clauseSearch')}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        {shown.length === 0 && <p className="quiet">{t('list.noMatch')}</p>}
        <nav aria-label={t('shell.nav.clauses')}>
          <ClauseBranch clauses={shown} parent={undefined} openAll={words.trim() !== ''} chosen={code} />
        </nav>
      </div>
      <div className="clauses-chosen">
        {code === undefined && <p className="quiet panel">{t('pairPage.chooseClause')}</p>}
        <Suspense fallback={<PageSkeleton />}>
          <Outlet />
        </Suspense>
      </div>
    </div>
  )
}
