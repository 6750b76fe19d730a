import { useQuery } from '@tanstack/react-query'
import { useTexts } from '~/i18n'
import { RecordLink } from '~/ledger/RecordLink'
import { PairName } from '~/reference/PairName'
import { Instant } from '~/ui/Instant'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { changesQuery } from './queries'

/** What both sides have agreed lately. */
export function Changes() {
  const { t, term } = useTexts()
  const { data, error } = useQuery(changesQuery)
  return (
    <section className="panel" aria-labelledby="changes">
      <h2 id="changes">{t('pair.changes')}</h2>
      {error && <ProblemNotice error={error} />}
      {data?.length === 0 && <p className="quiet">{t('pair.noChanges')}</p>}
      <ul className="todo-list">
        {data?.map((change) => (
          <li key={change.revisionId}>
            <span className="quiet">{term('revisionAction', change.action)}</span>
            <RecordLink ledger={change.ledger} id={change.recordId}>
              {change.title}
            </RecordLink>
            <span className="quiet">
              <PairName code={change.pairCode} /> · <Instant at={change.agreedAt} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
