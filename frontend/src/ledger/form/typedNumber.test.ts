import { describe, expect, it } from 'vitest'
import { readNumber, troubleWith } from './typedNumber'

describe('a typed number', () => {
  it('is read in digits of either width, with separators', () => {
    expect(readNumber('count', '１２')).toBe(12)
    expect(readNumber('quantity', '１２，３００．５')).toBe(12300.5)
    expect(readNumber('quantity', '12,300。5')).toBe(12300.5)
    expect(readNumber('number', '－3')).toBe(-3)
    expect(readNumber('percent', '51%')).toBe(51)
  })
  it('is nothing where nothing stands', () => {
    expect(readNumber('money', ' ')).toBeNull()
  })
  it('never takes one unit for another', () => {
    expect(readNumber('money', '12亿')).toBe(120_000)
    expect(readNumber('money', '１．２５亿元')).toBe(12_500)
    expect(readNumber('money', '1.2000051亿')).toBe(12_000.051)
    expect(readNumber('money', '12万元')).toBe(12)
    expect(readNumber('money', '5000元')).toBe('5000元')
    expect(readNumber('count', '12万')).toBe('12万')
  })
  it('stays as it was typed where it is none', () => {
    expect(readNumber('money', 'abc')).toBe('abc')
    expect(readNumber('money', '待定')).toBe('待定')
    expect(readNumber('money', '1.2.3')).toBe('1.2.3')
    expect(readNumber('number', '12345678901234567')).toBe('12345678901234567')
  })
})

describe('the trouble with a number', () => {
  it('is said, not mended', () => {
    expect(troubleWith('money', -5)).toBe('negative')
    expect(troubleWith('money', 1.239)).toBe('tooFine')
    expect(troubleWith('money', 'abc')).toBe('unreadable')
    expect(troubleWith('count', 1.5)).toBe('notWhole')
  })
  it('is none with what may stand', () => {
    expect(troubleWith('money', 120_000.51)).toBeUndefined()
    expect(troubleWith('number', -0.125)).toBeUndefined()
    expect(troubleWith('year', 2026)).toBeUndefined()
    expect(troubleWith('money', null)).toBeUndefined()
  })
})
