import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '~/i18n'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { todosQuery } from './queries'
import { TodoItem } from './TodoItem'

const KINDS = ['TO_DECIDE', 'TO_ANSWER', 'TO_SEND'] as const

/** What waits for this person, by kind. */
export function Todos() {
  const { t, term } = useTexts()
  const { data, error } = useQuery(todosQuery)
  const [chosen, setChosen] = useState<string>()
  const items = data?.items.filter(({ kind }) => chosen === undefined || kind === chosen)
  return (
    <section className="panel" aria-labelledby="todos">
      <h2 id="todos">{t('pair.todos')}</h2>
      <div className="todo-kinds">
        {KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            aria-pressed={chosen === kind}
            onClick={() => setChosen(chosen === kind ? undefined : kind)}
          >
            <strong className="figure">{data ? (data.counts[kind] ?? 0) : '…'}</strong>
            {term('todo', kind)}
          </button>
        ))}
      </div>
      {error && <ProblemNotice error={error} />}
      {items?.length === 0 && <p className="quiet">{t('pair.noTodos')}</p>}
      <ul className="todo-list">
        {items?.map((todo) => (
          <TodoItem key={`${todo.kind} ${todo.recordId}`} todo={todo} />
        ))}
      </ul>
    </section>
  )
}
