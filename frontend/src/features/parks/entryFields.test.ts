import { describe, expect, it } from 'vitest'
import { fieldsOfFigure, fieldsOfReport, keyInWords, settlementFields } from './entryFields'

describe('the dialogs of settlements', () => {
  it('ask a side for its own figure only', () => {
    expect(fieldsOfReport('eastFigureWan').map(({ name }) => name)).toEqual([
      'year',
      'base',
      'eastFigureWan',
      'correctionReason',
    ])
    expect(fieldsOfReport('northeastFigureWan').map(({ name }) => name)).toEqual([
      'year',
      'base',
      'northeastFigureWan',
      'correctionReason',
    ])
    expect(fieldsOfFigure('eastFigureWan').map(({ name }) => name)).toEqual(['eastFigureWan'])
  })

  it('name the year that they are about in words', () => {
    const term = (group: string, code: string | null | undefined) => `${group}:${code}`
    expect(keyInWords(settlementFields, { year: 2024, base: 'DIVIDENDS' }, term)).toEqual([
      '2024',
      'benefitBase:DIVIDENDS',
    ])
  })
})
