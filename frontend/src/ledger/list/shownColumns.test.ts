import { expect, test } from 'vitest'
import type { Column } from '../description'
import { shownColumns, told } from './shownColumns'

const column = (key: string, more: Partial<Column<object>> = {}): Column<object> => ({
  key,
  title: 'record.name',
  cell: () => null,
  text: () => null,
  ...more,
})
const share = { onlyWith: 'attributedTo' }
const columns = [
  column('name'),
  column('totalInvestmentWan'),
  column('investedWan', { optional: true }),
  column('attributedPercent', share),
  column('attributedInvestedWan', { ...share, optional: true }),
]
const chosen = columns.slice(0, 2)
const keys = (shown: readonly Column<object>[]) => shown.map(({ key }) => key)

test('what adds up to the figure is shown though nobody chose it', () => {
  expect(keys(shownColumns(columns, chosen, {}, 'investedWan'))).toEqual([
    'name',
    'totalInvestmentWan',
    'investedWan',
  ])
  expect(keys(shownColumns(columns, chosen, {}, undefined))).toEqual(['name', 'totalInvestmentWan'])
})

test('shares are shown where they were asked for, with the amount that adds up', () => {
  const search = { attributedTo: ['LN-JS'] }
  expect(keys(shownColumns(columns, chosen, search, 'investedWan'))).toEqual([
    'name',
    'totalInvestmentWan',
    'attributedPercent',
    'attributedInvestedWan',
  ])
  expect(keys(told(columns, {}))).toEqual(['name', 'totalInvestmentWan', 'investedWan'])
  expect(told(columns, search)).toHaveLength(5)
})
