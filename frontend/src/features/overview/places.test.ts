import { expect, test } from 'vitest'
import type { Pair } from '~/api/types'
import { flowOf, placeOf, TILE, widthOf } from './places'

test('a city stands within the tile of its province', () => {
  const province = placeOf('210000')
  const city = placeOf('210200')
  expect(province && city && Math.abs(province.x - city.x) < TILE).toBe(true)
  expect(city).not.toEqual(province)
})

test('a pair whose East is open has no flow', () => {
  expect(flowOf({ northeast: { code: '150000' } } as Pair, placeOf)).toBeUndefined()
})

test('the largest flow is the thickest and nothing vanishes', () => {
  expect(widthOf(0, 0)).toBe(2)
  expect(widthOf(0, 100)).toBe(2)
  expect(widthOf(100, 100)).toBeGreaterThan(widthOf(50, 100))
})
