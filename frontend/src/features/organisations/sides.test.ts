import { expect, it } from 'vitest'
import type { Pair } from '~/api/types'
import { pairsOf, regionsWithout } from './sides'

const pair = (code: string, northeast: string, east?: string) =>
  ({
    code,
    northeast: { code: northeast, name: northeast },
    east: east ? { code: east, name: east } : undefined,
  }) as Pair

const PAIRS = [pair('LN-JS', '210000', '320000'), pair('LN-JS.a-b', '211000', '320600'), pair('NM', '150000')]

it('finds the pairs that a region is a side of', () => {
  expect(pairsOf(PAIRS, '320600').map(({ code }) => code)).toEqual(['LN-JS.a-b'])
  expect(pairsOf(PAIRS, '110000')).toEqual([])
})

it('offers each side that has no organisation once', () => {
  const twice = [...PAIRS, pair('LN-JS.a-c', '211000', '320900')]
  const organisations = [{ regionCode: '210000' }, { regionCode: '320000' }, {}]
  expect(regionsWithout(twice, organisations as never).map(({ code }) => code)).toEqual([
    '211000',
    '320600',
    '150000',
    '320900',
  ])
})
