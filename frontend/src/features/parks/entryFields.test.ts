import { describe, expect, it } from 'vitest'
import { fieldsOfFigure, fieldsOfReport } from './entryFields'

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
})
