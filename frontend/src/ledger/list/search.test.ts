import { describe, expect, it } from 'vitest'
import { parseSearch, stringifySearch } from '~/routing/search'
import type { Filter } from '../description'
import { asked, changeSearch, filtersOf, findsTheSame, nextSort, pageOf, readSearch, sizeOf } from './search'

const filters: Filter[] = [
  { name: 'stage', label: 'project.stage', kind: 'choices', terms: 'stage' },
  { name: 'signedOn', label: 'project.signedOn', kind: 'dates' },
]

const read = (address: string) => readSearch(filters, parseSearch(address))

describe('the state of a list in the address', () => {
  it('survives a round trip', () => {
    const address = '?q=%E7%A2%B3%E7%BA%A4%E7%BB%B4&page=2&stage=SIGNED&stage=STARTED&signedOnFrom=2024-01-01'
    expect(stringifySearch(read(address))).toBe(address)
  })
  it('keeps a single choice as a list', () => {
    expect(read('?stage=SIGNED')).toEqual({ stage: ['SIGNED'] })
  })
  it('drops what the list does not understand', () => {
    expect(read('?evil=1&q=&signedOnTo=2024-12-31')).toEqual({ signedOnTo: '2024-12-31' })
  })
  it('reads numbers with sense', () => {
    expect([
      pageOf(read('?page=-3')),
      pageOf(read('?page=7')),
      sizeOf(read('?size=13')),
      sizeOf(read('?size=50')),
    ]).toEqual([1, 7, 20, 50])
  })
})

describe('a change of the search', () => {
  it('goes back to page one when a filter changes', () => {
    expect(changeSearch({ page: '4', q: '碳' }, { stage: ['SIGNED'] })).toEqual({
      q: '碳',
      stage: ['SIGNED'],
    })
  })
  it('only turns the page when only the page changes', () => {
    expect(changeSearch({ page: '4', q: '碳' }, { page: '5' })).toEqual({ page: '5', q: '碳' })
  })
  it('forgets an emptied filter', () => {
    expect(changeSearch({ stage: ['SIGNED'] }, { stage: [] })).toEqual({})
  })
  it('knows which records are meant', () => {
    expect(filtersOf({ page: '4', size: '50', sort: 'name', q: '碳' })).toEqual({ q: '碳' })
  })
})

it('sorting goes up, down and back', () => {
  expect(nextSort(undefined, 'name')).toBe('name')
  expect(nextSort('name', 'name')).toBe('-name')
  expect(nextSort('-name', 'name')).toBeUndefined()
})

it('knows whether two searches find the same', () => {
  const search = { stage: ['SIGNED', 'STARTED'], pairCode: 'LN-JS' }
  expect(
    findsTheSame(search, { pairCode: ['LN-JS'], stage: ['STARTED', 'SIGNED'], page: '3', sort: 'name' }),
  ).toBe(true)
  expect(findsTheSame(search, { ...search, stage: ['SIGNED'] })).toBe(false)
})

it('does not ask the API which figure opened the list', () => {
  expect(asked({ figure: 'INVESTED', page: '2' })).toEqual({ page: '2' })
})
