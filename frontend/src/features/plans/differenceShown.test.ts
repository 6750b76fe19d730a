import { expect, it } from 'vitest'
import { differenceShown } from './differenceShown'

it('a difference is told in the unit in which the figure is shown', () => {
  expect(differenceShown({ difference: -8172.33, shownNow: '1.49亿元' })).toBe('−0.82亿元')
  expect(differenceShown({ difference: 12.5, shownNow: '40万元' })).toBe('+12.5万元')
  expect(differenceShown({ difference: -1, shownNow: '0' })).toBe('−1')
  expect(differenceShown({ difference: null, shownNow: '—' })).toBe('')
})
