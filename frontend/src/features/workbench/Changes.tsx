import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTexts } from '~/i18n'
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
            <Link to="/projects/$id" params={{ id: change.recordId }}>
              {change.title}
            </Link>
            <span className="quiet">
              <PairName code={change.pairCode} /> · <Instant at={change.agreedAt} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
