import type { Todo } from '~/api/types'
import { useTexts } from '~/i18n'
import { RecordLink } from '~/ledger/RecordLink'
import { PairName } from '~/reference/PairName'
import { Instant } from '~/ui/Instant'

export function TodoItem({ todo }: { todo: Todo }) {
  const { term } = useTexts()
  return (
    <li>
      <span className="todo-kind" data-kind={todo.kind}>
        {term('todo', todo.kind)}
      </span>
      <RecordLink ledger={todo.ledger} id={todo.recordId}>
        {todo.title}
      </RecordLink>
      <span className="quiet">
        {term('ledger', todo.ledger)} · <PairName code={todo.pairCode} /> · <Instant at={todo.since} />
      </span>
      {todo.reason && <p className="quiet todo-reason">{todo.reason}</p>}
    </li>
  )
}
