import { expect, test } from 'vitest'
import { stretchOf } from './stretch'

test('what does not count gives its points to the rest', () => {
  const left = { points: 4, counts: false }
  expect(stretchOf([{ points: 96, counts: true }, left])).toEqual({ left: [left], whole: 100, counted: 96 })
})

test('nothing is multiplied where all counts or nothing does', () => {
  expect(stretchOf([{ points: 100, counts: true }])).toBeUndefined()
  expect(stretchOf([{ points: 100, counts: false }])).toBeUndefined()
})
