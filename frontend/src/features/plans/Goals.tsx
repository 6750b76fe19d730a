import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { type ReactNode, useState } from 'react'
import { may, useMe } from '~/api/me'
import type { PlanDetail } from '~/api/types'
import { useTexts } from '~/i18n'
import { ClauseTag } from '~/reference/ClauseTag'
import { measuresQuery } from '~/reference/figure/queries'
import { decimal, formatDate } from '~/ui/format'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { todayInChina } from '~/ui/today'
import { GoalDialog } from './GoalDialog'
import type { Goal, PlanTarget, PlanTask } from './goalForm'
import { removeTarget, removeTask, targetsQuery, tasksQuery, tellTaskDone } from './goals'

/** What the plan promises: targets that the ledger follows, and tasks with who answers for them. */
export function Goals({ plan }: { plan: PlanDetail }) {
  const { t } = useTexts()
  const client = useQueryClient()
  const { data: targets, error } = useQuery(targetsQuery(plan.id))
  const { data: tasks } = useQuery(tasksQuery(plan.id))
  const [open, setOpen] = useState<{ kind: Goal['kind']; id?: string }>()
  const act = useMutation({
    mutationFn: (what: () => Promise<unknown>) => what(),
    onSettled: () => client.invalidateQueries({ queryKey: ['plans'] }),
  })
  const me = useMe()
  const writes = plan.actions.includes('EDIT')
  // Told by either side, also once the plan is filed: that changes nothing of what was signed.
  const tells = may(me, 'DRAFT') && me.pairs.some(({ pair, acts }) => acts && pair.code === plan.pairCode)
  const before = [...(targets ?? []), ...(tasks ?? [])].find(({ id }) => id === open?.id)
  return (
    <div className="plan-goals">
      {(error ?? act.error) && <ProblemNotice error={error ?? act.error} />}
      <h3>{t('plan.targets')}</h3>
      {targets?.length === 0 && <p className="quiet">{t('plan.noTargets')}</p>}
      <ul className="plan-events">
        {targets?.map((target) => (
          <li key={target.id}>
            <Target target={target} />
            {writes && (
              <Tools
                name={target.title}
                onChange={() => setOpen({ kind: 'target', id: target.id })}
                onRemove={() => act.mutate(() => removeTarget(plan.id, target))}
              />
            )}
          </li>
        ))}
      </ul>
      {writes && <Button onClick={() => setOpen({ kind: 'target' })}>{t('plan.goal.target.add')}</Button>}
      <h3>{t('plan.tasks')}</h3>
      {tasks?.length === 0 && <p className="quiet">{t('plan.noTasks')}</p>}
      <ul className="plan-events">
        {tasks?.map((task) => (
          <li key={task.id}>
            <Task task={task}>
              {tells && !task.doneOn && (
                <Button
                  size="small"
                  onClick={() => act.mutate(() => tellTaskDone(plan.id, task.id, todayInChina()))}
                >
                  {t('plan.taskDone')}
                </Button>
              )}
            </Task>
            {writes && (
              <Tools
                name={task.title}
                onChange={() => setOpen({ kind: 'task', id: task.id })}
                onRemove={() => act.mutate(() => removeTask(plan.id, task))}
              />
            )}
          </li>
        ))}
      </ul>
      {writes && <Button onClick={() => setOpen({ kind: 'task' })}>{t('plan.goal.task.add')}</Button>}
      {open && (
        <GoalDialog
          plan={plan}
          goal={{ kind: open.kind, ...(before && { before }) } as Goal}
          onClose={() => setOpen(undefined)}
        />
      )}
    </div>
  )
}

function Target({ target }: { target: PlanTarget }) {
  const { t, term, titled, language } = useTexts()
  const { data: measures } = useQuery(measuresQuery)
  const measure = measures?.find(({ code }) => code === target.measure)
  return (
    <>
      <strong>{measure ? titled(measure) : target.title}</strong>{' '}
      <span className="state" data-goal={target.state}>
        {term('targetState', target.state)}
      </span>
      <p className="plan-said figure">
        {target.shown} / {target.targetShown}
      </p>
      <span className="quiet">
        {t('plan.by', { date: formatDate(target.dueOn, language) })}
        {target.reachedOn && ` · ${t('plan.reachedOn', { date: formatDate(target.reachedOn, language) })}`}
        {!target.reachedOn &&
          ` · ${t('plan.expected', { value: decimal(target.expected), unit: target.unit })}`}
      </span>
      {target.note && <p className="plan-said">{target.note}</p>}
    </>
  )
}

function Task({ task, children }: { task: PlanTask; children: ReactNode }) {
  const { t, term, language } = useTexts()
  return (
    <>
      <strong>{task.title}</strong>{' '}
      <span className="state" data-goal={task.state}>
        {term('taskState', task.state)}
      </span>
      <p className="plan-said">
        {[task.northeastBody, task.eastBody].filter(Boolean).join(t('plan.and'))}{' '}
        <span className="quiet">{t('plan.by', { date: formatDate(task.dueOn, language) })}</span>
      </p>
      {task.clauses.map((code) => (
        <ClauseTag key={code} code={code} />
      ))}{' '}
      {children}
    </>
  )
}

function Tools({ name, onChange, onRemove }: { name: string; onChange: () => void; onRemove: () => void }) {
  const { t } = useTexts()
  return (
    <span className="no-print">
      <Button size="small" type="text" aria-label={`${t('plan.changeGoal')} ${name}`} onClick={onChange}>
        {t('plan.changeGoal')}
      </Button>
      <Button size="small" type="text" aria-label={`${t('plan.removeField')} ${name}`} onClick={onRemove}>
        {t('plan.removeField')}
      </Button>
    </span>
  )
}
