import { expect, it } from 'vitest'
import { differs } from './differs'

it('tells by how much what counts is more or less than what the sides say', () => {
  expect(differs({ self: 5, points: 3.3 })).toBe('−1.7')
  expect(differs({ self: 2, points: 4 })).toBe('+2')
  expect(differs({ self: 4, points: 4 })).toBeUndefined()
  expect(differs({ points: 4 })).toBeUndefined()
})
