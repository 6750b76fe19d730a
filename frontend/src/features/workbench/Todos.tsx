import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { may, useMe } from '~/api/me'
import { useTexts } from '~/i18n'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { KindButtons } from './KindButtons'
import { todosQuery } from './queries'
import { ReportTodos } from './ReportTodos'
import { TodoItem } from './TodoItem'

const KINDS = ['TO_DECIDE', 'TO_ANSWER', 'TO_SEND'] as const
const REPORT_KINDS = [
  'TO_PREPARE',
  'TO_CONFIRM_EMPTY',
  'TO_WRITE',
  'TO_SUBMIT',
  'TO_SETTLE',
  'TO_SIGN',
  'TO_FILE',
  'TO_MEND',
  'TO_ANSWER_ABANDONMENT',
  'TO_RECEIVE',
  'TO_EVALUATE_ITSELF',
  'TO_ASSESS',
  'MAY_OBJECT',
  'TO_ANSWER_OBJECTION',
  'TO_CONFIRM_CHANGE',
  'TO_RECTIFY',
  'TO_ACCOUNT_FOR_DELAY',
  'TO_PRESS',
  'TO_RECHECK',
  'TO_DECIDE_EXTENSION',
] as const

/** What waits for this person: of duties, plans and evaluations, and in ledgers, each by kind. */
export function Todos() {
  const { t, term } = useTexts()
  const me = useMe()
  const [chosen, setChosen] = useState<(typeof KINDS)[number]>()
  const [report, setReport] = useState<(typeof REPORT_KINDS)[number]>()
  const { data, error } = useQuery({
    ...todosQuery({ ...(chosen && { kind: [chosen] }), ...(report && { reportKind: [report] }) }),
    placeholderData: keepPreviousData,
  })
  const waiting = (counts: Partial<Record<string, number>> = {}, kind?: string) =>
    kind === undefined
      ? Object.values(counts).reduce<number>((sum, of = 0) => sum + of, 0)
      : (counts[kind] ?? 0)
  return (
    <section className="panel" aria-labelledby="todos">
      <h2 id="todos">{t('pair.todos')}</h2>
      {error && <ProblemNotice error={error} />}
      {(may(me, 'READ_DUTIES') || may(me, 'ASSESS')) && (
        <>
          <h3>{t('notice.reports')}</h3>
          <KindButtons
            kinds={REPORT_KINDS.filter((kind) => (data?.reportCounts[kind] ?? 0) > 0)}
            counts={data?.reportCounts}
            text={(kind) => term('reportTodo', kind)}
            chosen={report}
            onChoose={setReport}
          />
          {data && <ReportTodos todos={data.reports} count={waiting(data.reportCounts, report)} />}
        </>
      )}
      {may(me, 'DRAFT') && (
        <>
          <h3>{t('notice.ledgers')}</h3>
          <KindButtons
            kinds={KINDS}
            counts={data?.counts}
            text={(kind) => term('todo', kind)}
            chosen={chosen}
            onChoose={setChosen}
          />
          {data?.items.length === 0 && <p className="quiet">{t('pair.noTodos')}</p>}
          <ul className="todo-list">
            {data?.items.map((todo) => (
              <TodoItem key={`${todo.kind} ${todo.recordId}`} todo={todo} />
            ))}
          </ul>
          {data && data.items.length < waiting(data.counts, chosen) && (
            <p className="quiet">
              {t('notice.firstTodos', { shown: data.items.length, count: waiting(data.counts, chosen) })}
            </p>
          )}
        </>
      )}
    </section>
  )
}
