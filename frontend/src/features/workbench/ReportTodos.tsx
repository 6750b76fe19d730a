import { Button } from 'antd'
import { useState } from 'react'
import type { ReportTodo } from '~/api/types'
import { useTexts } from '~/i18n'
import { ReportLink } from '~/ledger/ReportLink'
import { PairName } from '~/reference/PairName'
import { formatDate } from '~/ui/format'
import { byUrgency } from './byUrgency'

const FIRST = 8

interface Props {
  todos: readonly ReportTodo[]
  /** How many there are, those that are not told included. */
  count: number
}

/** What duties and plans ask of this person, what is overdue first, then the nearest due day; the first few until more are asked for. */
export function ReportTodos({ todos, count }: Props) {
  const { t, term, language } = useTexts()
  const [all, setAll] = useState(false)
  const ordered = byUrgency(todos)
  if (todos.length === 0) return <p className="quiet">{t('notice.noReports')}</p>
  return (
    <>
      <ul className="todo-list">
        {(all ? ordered : ordered.slice(0, FIRST)).map(
          ({ kind, resource, resourceId, title, pairCode, dueOn, lateness }) => (
            <li key={`${kind} ${resourceId}`}>
              <span className="todo-kind" data-kind={kind}>
                {term('reportTodo', kind)}
              </span>
              <ReportLink resource={resource} id={resourceId}>
                {title}
              </ReportLink>
              {lateness && (
                <span className="todo-late" data-late={lateness}>
                  {term('lateness', lateness)}
                </span>
              )}
              <span className="quiet">
                <PairName code={pairCode} />
                {dueOn && (
                  <>
                    {' · '}
                    <span className="figure">{t('notice.due', { date: formatDate(dueOn, language) })}</span>
                  </>
                )}
              </span>
            </li>
          ),
        )}
      </ul>
      {!all && todos.length > FIRST && (
        <Button onClick={() => setAll(true)}>{t('notice.allTodos', { count: todos.length })}</Button>
      )}
      {(all || todos.length <= FIRST) && todos.length < count && (
        <p className="quiet">{t('notice.nearestTodos', { shown: todos.length, count })}</p>
      )}
    </>
  )
}
