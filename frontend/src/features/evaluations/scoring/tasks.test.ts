import { expect, it } from 'vitest'
import type { ScoreInput } from '../roundQueries'
import type { ExpertLevel, ScoreDimension, ScoreItem } from '../sheets/sheetQueries'
import { givenBy, levelOf, middleOf, nextOpen, nudged, tasksOf } from './tasks'

const level = (code: string, from: number, to: number) => ({ code, from, to }) as ExpertLevel
const levels = [level('WEAK', 0, 2), level('FAIR', 2, 3), level('GOOD', 3, 4), level('BEST', 4, 5)]

const item = (code: string, basis: object) => ({ code, points: 5, basis }) as ScoreItem
const judged = item('JUDGED', { type: 'EXPERT', levels })
const given = item('GIVEN_BONUS', { type: 'BONUS' })
const counted = item('COUNTED_BONUS', { type: 'BONUS', what: 'duties.late' })
const measured = item('MEASURED', { type: 'MEASURE' })
const sheet = {
  dimensions: [
    { code: 'A', items: [measured, judged] },
    { code: 'B', items: [counted, given] },
  ] as ScoreDimension[],
}
const keys = (...asked: Parameters<typeof tasksOf>) => tasksOf(...asked).map(({ key }) => key)

it('assessors score what no rule counts, sides everything', () => {
  expect(keys(sheet, ['P'], 'EXPERT', 'pair')).toEqual(['P JUDGED', 'P GIVEN_BONUS'])
  expect(keys(sheet, ['P'], 'SELF', 'pair')).toHaveLength(4)
})

it('goes pair after pair or item after item', () => {
  expect(keys(sheet, ['P', 'Q'], 'EXPERT', 'pair')).toEqual([
    'P JUDGED',
    'P GIVEN_BONUS',
    'Q JUDGED',
    'Q GIVEN_BONUS',
  ])
  expect(keys(sheet, ['P', 'Q'], 'EXPERT', 'item').slice(0, 2)).toEqual(['P JUDGED', 'Q JUDGED'])
})

it('looks for what is open behind a place and then before it', () => {
  const tasks = tasksOf(sheet, ['P', 'Q'], 'EXPERT', 'pair')
  const open = (...keys: string[]) => nextOpen(tasks, 1, ({ key }) => !keys.includes(key))?.key
  expect(open('P JUDGED', 'Q GIVEN_BONUS')).toBe('Q GIVEN_BONUS')
  expect(open('P JUDGED')).toBe('P JUDGED')
  expect(open('P GIVEN_BONUS')).toBeUndefined()
})

it('points lie in one level', () => {
  const codes = [0, 1.99, 2, 4, 5, 5.01].map((points) => levelOf(levels, points)?.code)
  expect(codes).toEqual(['WEAK', 'WEAK', 'FAIR', 'BEST', 'BEST', undefined])
})

it('a level stands for its middle until somebody says more', () => {
  expect(middleOf(level('GOOD', 3.6, 4.8), 2)).toBe(4.2)
  expect(middleOf(level('GOOD', 3, 4), 0)).toBe(4)
})

it('goes up and down by little, within the item', () => {
  expect(nudged(3.5, 1, judged, 2)).toBe(3.6)
  expect(nudged(4.95, 1, judged, 2)).toBe(5)
  expect(nudged(0, -1, judged, 2)).toBe(0)
  expect(nudged(3, -1, judged, 0)).toBe(2)
})

it('of assessors only what is one’s own is given, of a pair what either side gave', () => {
  const input = (kind: string, by: string) =>
    ({ kind, by, pairCode: 'P', item: 'JUDGED', points: 3 }) as ScoreInput
  const inputs = [input('EXPERT', 'li'), input('EXPERT', 'wang'), input('SELF', 'liaoning-editor')]
  expect(givenBy(inputs, 'EXPERT', 'li').get('P JUDGED')?.by).toBe('li')
  expect(givenBy(inputs, 'SELF', 'jiangsu-editor').get('P JUDGED')?.by).toBe('liaoning-editor')
  expect(givenBy(inputs, 'EXPERT', 'zhao').size).toBe(0)
})
