import { expect, it } from 'vitest'
import type { BenefitTerms, SettlementYear } from '~/api/types'
import { correctionOf, inputsWith, lastTold, openYears, triedWith, unfinished, withTheirs } from './settling'

const year = (of: number, state: SettlementYear['state'], figures: SettlementYear['figures']) => ({
  year: of,
  base: 'RETAINED_TAX' as const,
  dueOn: `${of + 1}-04-30`,
  state,
  figures,
  northeastFigureWan: figures === 'MISSING' ? undefined : of,
  words: [],
})
const settled = { ...year(2022, 'SETTLED', 'MATCHING'), correctionReason: '以核定数为准' }
const half = year(2023, 'OVERDUE', 'ONE_SIDE')
const none = year(2024, 'OPEN', 'MISSING')
const all = [settled, half, none]

it('tells what is open and what waits for a figure', () => {
  expect(openYears(all)).toEqual([half, none])
  expect(unfinished(all)).toEqual([half])
})

it('reports the own figure with the one that came back with a return', () => {
  const returned = [{ ...half, eastFigureWan: 7 }]
  const own = { year: 2023, base: 'RETAINED_TAX', northeastFigureWan: 8 }
  expect(withTheirs(returned, own, 'eastFigureWan')).toEqual({ ...own, eastFigureWan: 7 })
  expect(withTheirs(returned, { ...own, year: 2024 }, 'eastFigureWan')).toEqual({ ...own, year: 2024 })
  expect(withTheirs([half], own, 'eastFigureWan')).toEqual(own)
})

it('tells a settled year as it waits to be corrected, and what is yet to be answered of it', () => {
  const agreed = { ...settled, eastFigureWan: 2022 }
  const input = (northeastFigureWan: number, eastFigureWan: number) => ({
    year: 2022,
    base: 'RETAINED_TAX' as const,
    northeastFigureWan,
    eastFigureWan,
    correctionReason: '清算后调整',
  })
  const waits = { ...agreed, figures: 'DIFFERING', northeastFigureWan: 2000, correctionReason: '清算后调整' }
  expect(correctionOf(agreed, [input(2000, 2022)])).toEqual(waits)
  expect(correctionOf(agreed, [input(2000, 2000)])?.figures).toBe('MATCHING')
  expect(correctionOf(agreed, [input(2022, 2022)])).toBeUndefined()
  expect(correctionOf(agreed, [{ ...input(2000, 2022), base: 'DIVIDENDS' }])).toBeUndefined()
  expect(correctionOf(half, [{ ...input(2000, 2022), year: 2023 }])).toBeUndefined()

  const told = lastTold([agreed, none], [input(2000, 2022)])
  expect(unfinished(told)).toEqual([waits])
  expect(inputsWith(told, told[0] ?? agreed, { eastFigureWan: 2001 })).toEqual([input(2000, 2001)])
})

it('puts the own figure in and leaves all others as they were told', () => {
  expect(inputsWith(all, half, { eastFigureWan: 7 })).toEqual([
    { year: 2022, base: 'RETAINED_TAX', northeastFigureWan: 2022, correctionReason: '以核定数为准' },
    { year: 2023, base: 'RETAINED_TAX', northeastFigureWan: 2023, eastFigureWan: 7 },
  ])
})

it('tries one version of the terms with all others of the same base', () => {
  const version = (base: BenefitTerms['base'], fromOn: string) => ({ base, fromOn }) as BenefitTerms
  const first = version('RETAINED_TAX', '2020-01-01')
  const second = version('RETAINED_TAX', '2023-01-01')
  const other = version('DIVIDENDS', '2020-01-01')
  const changed = { base: 'RETAINED_TAX', fromOn: '2023-01-01', partnerCapWan: 5 }
  expect(triedWith([other, first, second], 2, changed)).toEqual({ terms: [first, changed], place: 1 })
  expect(triedWith([other, first, second], 0, other)).toEqual({ terms: [other], place: 0 })
})
