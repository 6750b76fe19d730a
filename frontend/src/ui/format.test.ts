import { describe, expect, it } from 'vitest'
import {
  formatDate,
  formatInstant,
  formatMoney,
  formatMoneyExactly,
  formatWan,
  instantInFile,
} from './format'

describe('money', () => {
  it('stays in 万元 below one 亿元', () => {
    expect(formatMoney(9999.99, 'zh-CN')).toBe('9,999.99 万元')
  })
  it('turns to 亿元 from one 亿元 on', () => {
    expect(formatMoney(10_000, 'zh-CN')).toBe('1 亿元')
    expect(formatMoney(3_622_000, 'zh-CN')).toBe('362.2 亿元')
  })
  it('says CNY in English', () => {
    expect(formatMoney(40_000, 'en')).toBe('CNY 400 million')
    expect(formatMoney(12.5, 'en')).toBe('CNY 125,000')
  })
  it('can be exact', () => {
    expect(formatMoneyExactly(120_000.51, 'zh-CN')).toBe('12.000051 亿元')
    expect(formatMoneyExactly(120_000.51, 'en')).toBe('CNY 1,200.0051 million')
    expect(formatMoneyExactly(-0.02, 'zh-CN')).toBe('-0.02 万元')
    expect(formatWan(123_456.78)).toBe('123,456.78 万元')
  })
})

describe('dates', () => {
  it('are written as officials write them', () => {
    expect(formatDate('2026-11-24', 'zh-CN')).toBe('2026年11月24日')
    expect(formatDate('2018-03', 'zh-CN')).toBe('2018年3月')
    expect(formatDate('2026-11-24', 'en')).toBe('24 Nov 2026')
  })
  it('leave free text alone', () => {
    expect(formatDate('约2019年', 'zh-CN')).toBe('约2019年')
  })
  it('show instants on the clock of Shanghai', () => {
    expect(formatInstant('2026-11-24T01:47:00Z', 'zh-CN')).toBe('2026年11月24日 09:47')
  })
})

it('tells an instant in a file by the clock of China, so that it sorts', () => {
  expect(instantInFile('2026-11-26T19:06:59Z')).toBe('2026-11-27 03:06')
})
