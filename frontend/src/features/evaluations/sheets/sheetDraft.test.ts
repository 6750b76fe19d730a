import { expect, it } from 'vitest'
import {
  changed,
  factsOf,
  keyed,
  keyOf,
  moved,
  pointerOf,
  pointsOf,
  sumOf,
  unkeyed,
  valueAt,
} from './sheetDraft'
import type { ScoreDimension, ScoreSheet } from './sheetQueries'

const sheet = { code: 'A', dimensions: [{ code: 'D', items: [{ code: 'I', points: 5 }] }] }
const path = ['dimensions', 0, 'items', 0, 'points'] as const

it('finds and changes what stands at a place, and nothing else', () => {
  expect(pointerOf(path)).toBe('/dimensions/0/items/0/points')
  expect(valueAt(sheet, path)).toBe(5)
  const other = changed(sheet, path, 7)
  expect(valueAt(other, path)).toBe(7)
  expect(valueAt(sheet, path)).toBe(5)
  expect(valueAt(sheet, ['nothing', 1])).toBeUndefined()
})

it('what is emptied is not there', () => {
  expect(changed(sheet, ['code'], undefined)).not.toHaveProperty('code')
})

it('each part has a key that moves with it and that nobody is told', () => {
  const marked = keyed(sheet)
  const key = keyOf(marked.dimensions[0])
  expect(keyOf(keyed(marked).dimensions[0])).toBe(key)
  expect(unkeyed(marked)).toEqual(sheet)
})

it('a part goes up or down, at the edge nowhere', () => {
  expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b'])
  expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b'])
})

it('weights are added up as they are written', () => {
  expect(sumOf([0.1, 0.2, undefined])).toBe(0.3)
})

it('a bonus is no part of what a dimension is worth', () => {
  const items = [
    { points: 5, basis: { type: 'EXPERT' } },
    { points: 2, basis: { type: 'BONUS' } },
  ]
  expect(pointsOf({ items } as unknown as ScoreDimension)).toBe(5)
})

it('sends of a sheet what is written of it alone', () => {
  const whole = { ...sheet, digest: 'x', actions: [], titleZh: '表', version: 3 }
  expect(factsOf(whole as unknown as ScoreSheet)).not.toHaveProperty('digest')
})
