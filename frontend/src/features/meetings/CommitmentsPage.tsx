import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { lazy, Suspense } from 'react'
import { useTexts } from '~/i18n'
import { ExportButton } from '~/ledger/list/ExportButton'
import { SearchForm } from '~/ledger/list/SearchForm'
import { useListState } from '~/ledger/list/useListState'
import { Owed } from '~/ledger/promises/Owed'
import { PromiseTag } from '~/ledger/promises/PromiseTag'
import { PROMISE_STATES } from '~/ledger/promises/standing'
import { RecordLink } from '~/ledger/RecordLink'
import { PairName } from '~/reference/PairName'
import { formatDate } from '~/ui/format'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { scrollIntoSight } from '~/ui/scrollIntoSight'
import { commitmentPage, commitmentsQuery } from './api'
import { commitmentColumns } from './commitmentColumns'
import { commitmentFilters, commitmentSearch } from './filters'
import '~/ui/tabs.css'
import '~/ledger/list/list.css'

const FigureLine = lazy(() => import('~/ledger/list/FigureLine'))

/** What was agreed upon at all meetings, by what has become of it. */
export function CommitmentsPage() {
  const { t, term, language } = useTexts()
  const search = useSearch({ from: '/shell/commitments' })
  const state = useListState(commitmentSearch)
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    commitmentsQuery(search),
  )
  const found = data?.pages.flatMap(({ items }) => items)
  return (
    <div className="page">
      <h1>{t('shell.nav.commitments')}</h1>
      <p className="quiet">{t('meeting.commitmentsLead')}</p>
      <nav className="tabs no-print" aria-label={t('shell.nav.commitments')}>
        {[undefined, ...PROMISE_STATES].map((one) => (
          <Link
            key={one ?? 'ALL'}
            to="/commitments"
            search={{ ...search, state: one ? [one] : undefined }}
            activeOptions={{ exact: true, includeSearch: true }}
            ref={one === [search.state].flat()[0] ? scrollIntoSight : undefined}
          >
            {one ? term('commitmentState', one) : t('meeting.allCommitments')}
          </Link>
        ))}
      </nav>
      <SearchForm filters={commitmentFilters} state={state} withoutText />
      <div className="list-tools no-print">
        <ExportButton
          title="shell.nav.commitments"
          columns={commitmentColumns}
          page={commitmentPage}
          search={state.asked}
        />
      </div>
      {error && <ProblemNotice error={error} />}
      {state.figure && (
        <Suspense>
          <FigureLine code={state.figure} search={state.asked} page={data?.pages[0]} />
        </Suspense>
      )}
      {found?.length === 0 && <p className="quiet">{t('meeting.noCommitments')}</p>}
      <ul className="promises">
        {found?.map((one) => (
          <li key={one.id} className="panel">
            <p className="promise-head">
              <PromiseTag state={one.state} />
              <span>
                {t('ledger.end.dueOn')} <span className="figure">{formatDate(one.dueOn, language)}</span>
              </span>
              <PairName code={one.pairCode} />
            </p>
            <p>{one.content}</p>
            <Owed by={[term('side', one.side), one.organisation]} cancelReason={one.cancelReason} />
            <p className="quiet">
              {t('meeting.of')}{' '}
              <RecordLink ledger="meetings" id={one.meetingId}>
                {one.meetingName}
              </RecordLink>
            </p>
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('meeting.more')}
        </Button>
      )}
    </div>
  )
}
