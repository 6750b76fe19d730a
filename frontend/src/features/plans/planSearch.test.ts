import { expect, it } from 'vitest'
import { readPlanSearch } from './planSearch'

it('keeps what a plan can show, and nothing else', () => {
  expect(readPlanSearch({ view: 'filed', side: 'comments', filing: '2' })).toEqual({
    view: 'filed',
    side: 'comments',
    filing: 2,
  })
  expect(readPlanSearch({ view: 'all', side: 7, filing: '-1' })).toEqual({})
})
