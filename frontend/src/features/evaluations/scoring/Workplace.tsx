import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useMe } from '~/api/me'
import { useTexts } from '~/i18n'
import { Choice } from '~/ui/Choice'
import { useShortcuts } from '~/ui/useShortcuts'
import { useStored } from '~/ui/useStored'
import type { EvaluationDetail, ScoreInput } from '../roundQueries'
import type { ScoreSheet } from '../sheets/sheetQueries'
import { Evidence } from './Evidence'
import { ItemForm } from './ItemForm'
import { TaskList } from './TaskList'
import { givenBy, nextOpen, type Order, type Task, tasksOf } from './tasks'
import { useGiving } from './useGiving'
import './scoring.css'

interface Props {
  round: EvaluationDetail
  sheet: ScoreSheet
  inputs: ScoreInput[]
  kind: 'SELF' | 'EXPERT'
  pairs: string[]
}

const ORDERS = ['pair', 'item'] as const

/** The list of what is to be scored, the item at hand, and what it rests on beside it. */
export function Workplace({ round, sheet, inputs, kind, pairs }: Props) {
  const { t } = useTexts()
  const me = useMe()
  const navigate = useNavigate({ from: '/evaluations/$id/scoring' })
  const asked = useSearch({ from: '/shell/evaluations/$id/scoring' })
  const [order, setOrder] = useStored<Order>('duikou.scoringOrder', 'pair')
  const tasks = tasksOf(sheet, pairs, kind, order)
  const given = givenBy(inputs, kind, me.username)
  const giving = useGiving(round.id, kind, given)
  const isDone = ({ key }: Task) => given.get(key)?.points !== undefined
  const named = tasks.findIndex(({ pair, item }) => pair === asked.pair && item.code === asked.item)
  // What is open when the page is opened stays before one's eyes once it has been given points.
  const [first] = useState(() => (tasks.find((task) => !isDone(task)) ?? tasks[0])?.key)
  const at =
    named >= 0
      ? named
      : Math.max(
          0,
          tasks.findIndex(({ key }) => key === first),
        )
  const task = tasks[at]
  const open = round.actions.includes(kind === 'EXPERT' ? 'ASSESS' : 'SCORE_ITSELF')
  const done = tasks.filter(isDone).length
  const go = (to: Task | undefined) => {
    if (to)
      void navigate({ search: { pair: to.pair, item: to.item.code }, replace: true, resetScroll: false })
  }
  const goOpen = () => go(nextOpen(tasks, at, isDone))
  useShortcuts({ j: () => go(tasks[at + 1]), k: () => go(tasks[at - 1]), n: goOpen })
  if (!task) return <p className="panel quiet">{t('scoring.nothing')}</p>
  return (
    <>
      <p className="quiet">{t(`scoring.${open ? 'lead' : 'closed'}.${kind}`)}</p>
      <div className="scoring">
        <nav className="panel scoring-list" aria-label={t('scoring.list')}>
          <p>
            <strong className="figure">{t('scoring.progress', { done, of: tasks.length })}</strong>
          </p>
          <progress
            value={done}
            max={tasks.length}
            aria-label={t('scoring.progress', { done, of: tasks.length })}
          />
          {pairs.length > 1 && (
            <Choice
              legend={t('scoring.order')}
              options={ORDERS}
              value={order}
              text={(one) => t(`scoring.orders.${one}`)}
              onChange={setOrder}
            />
          )}
          <TaskList id={round.id} tasks={tasks} order={order} at={at} given={given} failed={giving.failed} />
        </nav>
        <ItemForm
          key={task.key}
          task={task}
          place={{ at: at + 1, of: tasks.length }}
          decimals={sheet.decimals}
          kind={kind}
          open={open}
          giving={giving}
          given={given.get(task.key)}
          onPrevious={at > 0 ? () => go(tasks[at - 1]) : undefined}
          onNext={at < tasks.length - 1 ? () => go(tasks[at + 1]) : undefined}
          onNextOpen={nextOpen(tasks, at, isDone) ? goOpen : undefined}
          allDone={done === tasks.length}
        />
        <Evidence round={round} task={task} inputs={inputs} withSelf={kind === 'EXPERT'} />
      </div>
    </>
  )
}
