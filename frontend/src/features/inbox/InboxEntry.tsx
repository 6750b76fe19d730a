import type { InboxItem } from '~/api/types'
import { useTexts } from '~/i18n'
import { ReportLink } from '~/ledger/ReportLink'
import { PairName } from '~/reference/PairName'
import { SideName } from '~/reference/SideName'
import { useSideName } from '~/reference/useSideName'
import { formatDate } from '~/ui/format'
import { Instant } from '~/ui/Instant'

interface Props {
  item: InboxItem
  onOpen: () => void
}

/** One thing that has reached this person; opening it marks it as seen. */
export function InboxEntry({ item, onOpen }: Props) {
  const { t, term, language } = useTexts()
  const { kind, unread, side, receiver, reason, dueOn } = item
  const nameOf = useSideName(item.pairCode)
  return (
    <li className="inbox-entry" data-unread={unread}>
      <p className="inbox-entry-head">
        <span className="inbox-kind" data-kind={kind}>
          {term('inboxKind', kind)}
        </span>
        <ReportLink resource={item.resource} id={item.resourceId} onClick={unread ? onOpen : undefined}>
          {item.title}
        </ReportLink>
        {unread && <span className="inbox-unread">{t('notice.isUnread')}</span>}
      </p>
      <p className="quiet">
        <Instant at={item.at} /> · <PairName code={item.pairCode} />
        {side && (
          <>
            {' · '}
            <SideName side={side}>{nameOf(side)}</SideName>
          </>
        )}
        {receiver && ` · ${term('receiver', receiver)}`}
        {dueOn && ` · ${t('notice.due', { date: formatDate(dueOn, language) })}`}
      </p>
      {reason && <p className="inbox-reason">{reason}</p>}
    </li>
  )
}
