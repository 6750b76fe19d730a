import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useTexts } from '~/i18n'
import { Choice } from '~/ui/Choice'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { InboxEntry } from './InboxEntry'
import { inboxQuery, markSeen, unreadQuery } from './queries'
import './inbox.css'

/** What has reached this person: the unread first, each leading to what it is about. */
export function InboxPage() {
  const { t } = useTexts()
  const { unread = false } = useSearch({ from: '/shell/inbox' })
  const navigate = useNavigate({ from: '/inbox' })
  const queries = useQueryClient()
  const list = useInfiniteQuery(inboxQuery(unread))
  const { data: count = 0 } = useQuery(unreadQuery)
  const seen = useMutation({
    mutationFn: markSeen,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['inbox'] }),
  })
  const items = list.data?.pages.flatMap((page) => page.items)
  // The unread come first, the newest of them before all others.
  const newest = items?.[0]
  return (
    <div className="page">
      <h1>{t('notice.title')}</h1>
      <p className="quiet">{t('notice.lead')}</p>
      <div className="inbox-head">
        <Choice
          legend={t('notice.filter')}
          options={['all', 'unread']}
          value={unread ? 'unread' : 'all'}
          text={(option) => (option === 'unread' ? `${t('notice.unread')} (${count})` : t('notice.all'))}
          onChange={(option) => navigate({ search: option === 'unread' ? { unread: true } : {} })}
        />
        <Button
          disabled={!newest?.unread}
          loading={seen.isPending}
          onClick={() => newest && seen.mutate({ until: newest.at })}
        >
          {t('notice.markAll')}
        </Button>
        <Link to="/inbox/settings">{t('notice.settings')}</Link>
      </div>
      {(list.error ?? seen.error) && <ProblemNotice error={list.error ?? seen.error} />}
      {items?.length === 0 && (
        <p className="panel quiet">{t(unread ? 'notice.noneUnread' : 'notice.none')}</p>
      )}
      {items && items.length > 0 && (
        <ul className="panel inbox-list">
          {items.map((item) => (
            <InboxEntry key={item.id} item={item} onOpen={() => seen.mutate({ items: [item.id] })} />
          ))}
        </ul>
      )}
      {list.hasNextPage && (
        <Button loading={list.isFetchingNextPage} onClick={() => list.fetchNextPage()}>
          {t('notice.more')}
        </Button>
      )}
    </div>
  )
}
