import { expect, it } from 'vitest'
import type { Field } from '../facts/fields'
import { rowGaps } from './rowGaps'

const FUNDING: Field = {
  name: 'funding',
  label: 'project.funding',
  kind: 'rows',
  key: ['source'],
  fields: [
    { name: 'source', label: 'project.fund.source', kind: 'choice' },
    { name: 'amountWan', label: 'project.fund.amountWan', kind: 'money' },
    { name: 'year', label: 'park.indicator.year', kind: 'year' },
  ],
}
const fund = (source: string, amountWan?: number, year = 2024) => ({ source, amountWan, year })
const gaps = (proposed: unknown, countered: unknown, field = FUNDING) =>
  rowGaps(field, proposed, countered).map(({ entry, field: { name }, gap }) => [entry.source, name, gap])

it('tells the difference of each number of entries with one key, in whatever order they stand', () => {
  expect(gaps([fund('OWN', 100), fund('LOAN', 50)], [fund('LOAN', 50), fund('OWN', 80, 2025)])).toEqual([
    ['OWN', 'amountWan', -20],
  ])
})

it('holds the figure of one side against that of the other, where each tells its own', () => {
  const own: Field = {
    ...FUNDING,
    fields: [
      { name: 'northWan', label: 'project.fund.amountWan', kind: 'money', against: 'eastWan' },
      { name: 'eastWan', label: 'project.fund.amountWan', kind: 'money', against: 'northWan' },
    ],
  }
  const returned = [{ source: 'TAX', northWan: 100, eastWan: 90 }]
  expect(gaps([{ source: 'TAX', northWan: 100 }], returned, own)).toEqual([['TAX', 'eastWan', -10]])
  expect(gaps([{ source: 'TAX', northWan: 100, eastWan: 95 }], returned, own)).toEqual([
    ['TAX', 'eastWan', -5],
  ])
})

it('tells none of an entry or a number that one side alone has, or whose match is not certain', () => {
  expect(gaps([fund('OWN', 100)], [fund('LOAN', 50)])).toEqual([])
  expect(gaps([fund('OWN')], [fund('OWN', 50)])).toEqual([])
  expect(gaps([fund('OWN', 1), fund('OWN', 2)], [fund('OWN', 3)])).toEqual([])
  expect(gaps([fund('OWN', 3)], [fund('OWN', 1), fund('OWN', 2)])).toEqual([])
  expect(gaps(undefined, [fund('OWN', 50)])).toEqual([])
  expect(gaps([fund('OWN', 1)], [fund('OWN', 2)], { ...FUNDING, key: undefined })).toEqual([])
})
