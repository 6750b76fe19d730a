import BellOutlined from '@ant-design/icons/es/icons/BellOutlined'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { may, useMe } from '~/api/me'
import { unreadQuery } from '~/features/inbox/queries'
import { useTexts } from '~/i18n'
import './inboxBell.css'

const MOST = 99

/** The way to the inbox, and how many things in it are unread. */
export function InboxBell() {
  const me = useMe()
  return may(me, 'READ_DUTIES') ? <Bell /> : null
}

function Bell() {
  const { t } = useTexts()
  const { data: count = 0 } = useQuery(unreadQuery)
  const name = count > 0 ? t('shell.inboxUnread', { count }) : t('shell.inbox')
  return (
    <Link to="/inbox" className="inbox-bell" aria-label={name} title={name}>
      <BellOutlined aria-hidden />
      {count > 0 && (
        <span className="inbox-bell-count" aria-hidden>
          {count > MOST ? `${MOST}+` : count}
        </span>
      )}
    </Link>
  )
}
