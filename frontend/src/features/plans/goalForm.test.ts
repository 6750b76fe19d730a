import { expect, it } from 'vitest'
import { type Goal, isWholeGoal, type PlanTarget, type PlanTask, targetOf, taskOf, typedOf } from './goalForm'

const YEAR = { periodFrom: '2025-01-01', periodTo: '2025-12-31' }

it('a new goal is counted from the first day of the plan and due on its last', () => {
  expect(typedOf({ kind: 'target' }, YEAR)).toMatchObject({ from: '2025-01-01', dueOn: '2025-12-31' })
})

it('what stands goes through the form without a loss', () => {
  const target = {
    measure: 'PROJECTS',
    targetValue: 12,
    dueOn: '2025-06-30',
    pairCode: 'HL-GD.mudanjiang-dongguan',
    clauses: ['T2.1.a'],
    note: '争取',
  }
  const before = { ...target, id: '1', version: 3 } as PlanTarget
  expect(targetOf(typedOf({ kind: 'target', before }, YEAR), before)).toEqual(target)
  const task = {
    title: '共建园区',
    clauses: ['T4.2.a'],
    dueOn: '2025-06-30',
    eastBody: '发展改革委',
    recordCodes: ['DK-2025-000001', 'DK-2025-000002'],
    sectionKey: 'tasks',
  }
  const goal: Goal = { kind: 'task', before: { ...task, id: '2', version: 1 } as PlanTask }
  expect(taskOf(typedOf(goal, YEAR))).toEqual(task)
})

it('codes are told apart however they are typed', () => {
  const form = {
    ...typedOf({ kind: 'task' }, YEAR),
    recordCodes: 'DK-2025-000001、DK-2025-000002，DK-2025-000003 ',
  }
  expect(taskOf(form).recordCodes).toHaveLength(3)
})

it('a target needs its measure, a task a clause, both a day', () => {
  const form = typedOf({ kind: 'target' }, YEAR)
  expect(isWholeGoal({ kind: 'target' }, { ...form, measure: 'PROJECTS', targetValue: '0' })).toBe(true)
  expect(isWholeGoal({ kind: 'target' }, { ...form, measure: 'PROJECTS', targetValue: '1', dueOn: '' })).toBe(
    false,
  )
  expect(isWholeGoal({ kind: 'task' }, { ...form, title: '共建园区' })).toBe(false)
})
