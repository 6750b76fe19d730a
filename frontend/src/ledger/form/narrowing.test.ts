import { expect, it } from 'vitest'
import type { Me } from '~/api/types'
import { ownPairs, regionsOf } from './narrowing'

const REGIONS = [
  { code: '230000' },
  { code: '230100', parentCode: '230000' },
  { code: '230102', parentCode: '230100' },
  { code: '440000' },
  { code: '440300', parentCode: '440000' },
  { code: '440305', parentCode: '440300' },
]
const HARBIN = { code: '230100', name: '哈尔滨市' }
const SHENZHEN = { code: '440300', name: '深圳市' }

it('the regions of a pair are its two sides and all below them', () => {
  const pair = { northeast: HARBIN, east: SHENZHEN }
  expect([...regionsOf(pair, 'PAIR', REGIONS)]).toEqual(['230100', '230102', '440300', '440305'])
  expect([...regionsOf(pair, 'NORTHEAST', REGIONS)]).toEqual(['230100', '230102'])
  expect([...regionsOf(pair, 'EAST', REGIONS)]).toEqual(['440300', '440305'])
})

it('a side that is not known yet is at least not the other one', () => {
  const pair = { northeast: HARBIN }
  expect([...regionsOf(pair, 'PAIR', REGIONS)]).toEqual(['230100', '230102'])
  expect([...regionsOf(pair, 'EAST', REGIONS)]).toEqual(['230000', '440000', '440300', '440305'])
})

it('who has pairs is offered those that he acts for', () => {
  const pairs = [
    { pair: { code: 'HL-GD' }, acts: true },
    { pair: { code: 'HL-GD.mudanjiang-dongguan' }, acts: false },
  ]
  expect([...(ownPairs({ pairs } as Pick<Me, 'pairs'>) ?? [])]).toEqual(['HL-GD'])
  expect(ownPairs({ pairs: [] })).toBeUndefined()
})
