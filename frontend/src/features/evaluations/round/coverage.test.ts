import { expect, it } from 'vitest'
import { leftUndone, markOf, rowsOf } from './coverage'

const part = (
  kind: 'SELF' | 'EXPERT' | 'REVIEW',
  pairCode: string,
  done: number,
  due: number,
  username?: string,
) => ({ kind, pairCode, done, due, ...(username && { username }) })

const progress = {
  items: 25,
  judgedItems: 8,
  parts: [
    part('REVIEW', 'LN-JS', 1, 0),
    part('EXPERT', 'LN-JS', 8, 8, 'li'),
    part('EXPERT', 'LN-JS', 0, 0, 'wang'),
    part('SELF', 'LN-JS', 20, 25),
    part('EXPERT', 'JL-ZJ', 3, 8, 'li'),
    part('SELF', 'JL-ZJ', 0, 25),
  ],
}

it('each who puts points in has a row, sides first and the coordinator last', () => {
  const rows = rowsOf(progress)
  expect(rows.map(({ kind, username }) => [kind, username])).toEqual([
    ['SELF', undefined],
    ['EXPERT', 'li'],
    ['EXPERT', 'wang'],
    ['REVIEW', undefined],
  ])
  expect(rows[1]).toMatchObject({ done: 11, due: 16 })
})

it('a cell says by more than its numbers how it stands', () => {
  expect(progress.parts.map(markOf)).toEqual(['count', 'done', 'recused', 'partly', 'partly', 'none'])
})

it('what is left undone is told of a kind', () => {
  expect(leftUndone(progress, 'SELF')).toEqual({ done: 20, due: 50 })
  expect(leftUndone(progress, 'EXPERT')).toEqual({ done: 11, due: 16 })
})
