import { expect, it } from 'vitest'
import type { Duty } from '~/api/types'
import { rowsOf } from './board'

const duty = (pairCode: string, code: string) => ({ pairCode, code }) as Duty

it('pairs stand in the order of the plan, those that are not known last', () => {
  const rows = rowsOf(
    [duty('XX', 'x'), duty('JL-ZJ', 'a'), duty('LN-JS', 'b'), duty('JL-ZJ', 'c')],
    [{ code: 'LN-JS' }, { code: 'JL-ZJ' }, { code: 'HL-GD' }],
  )
  expect(rows.map(({ pairCode, duties }) => [pairCode, duties.map(({ code }) => code)])).toEqual([
    ['LN-JS', ['b']],
    ['JL-ZJ', ['a', 'c']],
    ['XX', ['x']],
  ])
})
