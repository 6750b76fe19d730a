import { expect, it } from 'vitest'
import { bodyOf, madeWhole, NOTHING, weighs } from './supposing'

const dimensions = [
  { code: 'ONE', weightPercent: 60 },
  { code: 'TWO', weightPercent: 40 },
]

it('adds up what is typed and what is left as it was', () => {
  expect(weighs(NOTHING, dimensions)).toBe(100)
  expect(weighs({ ...NOTHING, weights: { TWO: '40.1' } }, dimensions)).toBe(100.1)
  expect(weighs({ ...NOTHING, weights: { TWO: '' } }, dimensions)).toBeUndefined()
  expect(weighs({ ...NOTHING, weights: { TWO: 'x' } }, dimensions)).toBeUndefined()
})

it('makes weights whole, and leaves nothing to rounding', () => {
  const three = [...dimensions, { code: 'THREE', weightPercent: 0 }]
  const weights = madeWhole({ ...NOTHING, weights: { ONE: '1', TWO: '1', THREE: '1' } }, three, 1)
  expect(weights).toEqual({ ONE: '33.4', TWO: '33.3', THREE: '33.3' })
  expect(weighs({ ...NOTHING, weights }, three)).toBe(100)
})

it('asks for what was changed alone, and for nothing that is not whole', () => {
  expect(bodyOf(NOTHING, dimensions)).toEqual({ weights: [], points: [], leftOut: [] })
  expect(bodyOf({ ...NOTHING, weights: { ONE: '60', TWO: '40' } }, dimensions)?.weights).toEqual([])
  expect(bodyOf({ ...NOTHING, weights: { ONE: '50' } }, dimensions)).toBeUndefined()
  expect(bodyOf({ ...NOTHING, weights: { ONE: '50', TWO: '50' } }, dimensions)?.weights).toEqual([
    { dimension: 'ONE', weightPercent: 50 },
    { dimension: 'TWO', weightPercent: 50 },
  ])
  const points = [{ pairCode: 'LN-JS', item: 'X', points: '' }]
  expect(bodyOf({ ...NOTHING, points }, dimensions)).toBeUndefined()
})
