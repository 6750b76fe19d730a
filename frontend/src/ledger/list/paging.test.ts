import { expect, it } from 'vitest'
import { nextPage } from './paging'

const page = (next?: string) => ({ items: [], page: 1, size: 20, total: 10_000, totalCapped: true, next })

it('turns numbered pages as far as they are counted', () => {
  expect(nextPage(page('c1'), { page: '2' })).toEqual({ page: '3' })
})
it('reads on by cursor from there', () => {
  expect(nextPage(page('c1'), { page: '500' })).toEqual({ after: 'c1' })
  expect(nextPage(page('c2'), { after: 'c1' })).toEqual({ after: 'c2' })
})
it('ends on the last page', () => {
  expect(nextPage(page(), {})).toBeUndefined()
})
