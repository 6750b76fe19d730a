import { describe, expect, it } from 'vitest'
import { corrected, entriesOf, placeOf, toCorrect } from './entries'

describe('what is typed', () => {
  const years = entriesOf([
    { year: 2024, outputWan: 900 },
    { year: 2025, outputWan: 950, outputTargetWan: 1000 },
  ])
  it('corrects the entry of its key, with all that the entry has', () => {
    expect(corrected(years, { year: 2025, taxWan: 55 }, { key: ['year'] })).toEqual(years[1])
  })
  it('is new under any other key, and while its key is not complete', () => {
    expect(corrected(years, { year: 2026 }, { key: ['year'] })).toBeUndefined()
    expect(
      corrected([{ base: 'DIVIDENDS' }], { base: 'DIVIDENDS' }, { key: ['base', 'fromOn'] }),
    ).toBeUndefined()
  })
  it('has its key without the blanks around it', () => {
    const tenants = [{ enterprise: '示例医药', jobs: 40 }]
    expect(corrected(tenants, { enterprise: ' 示例医药 ' }, { key: ['enterprise'] })).toEqual(tenants[0])
  })
})

describe('an entry to be corrected', () => {
  const entry = { year: 2024, taxWan: 5, correctionReason: '漏报一户' }
  it('comes without the reason of the last correction', () => {
    expect(toCorrect(entry, { ...entry }, ['correctionReason'])).toEqual({ year: 2024, taxWan: 5 })
  })
  it('keeps the reason that is only drafted', () => {
    expect(toCorrect(entry, { year: 2024, taxWan: 4 }, ['correctionReason'])).toEqual(entry)
    expect(toCorrect(entry, undefined, ['correctionReason'])).toEqual(entry)
  })
})

describe('the place of an entry', () => {
  const years = [{ year: 2021 }, { year: 2024 }]
  it('is that of the one it corrects', () => {
    expect(placeOf(years, { year: 2024 }, { key: ['year'] })).toBe(1)
  })
  it('is the last in a list without order', () => {
    expect(placeOf(years, { year: 2020 }, { key: ['year'] })).toBe(2)
  })
  it('is where the order has it', () => {
    const order = { key: ['year'], sortedBy: ({ year }: Record<string, unknown>) => [Number(year)] }
    expect([2020, 2022, 2025].map((year) => placeOf(years, { year }, order))).toEqual([0, 1, 2])
  })
})
