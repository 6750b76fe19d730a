import { expect, it } from 'vitest'
import { faultOf, isToldAt, wantingOf } from './asked'

const at = (pointer: string) => ({ pointer, code: 'X', message: `wrong at ${pointer}` })

it('tells which fields want something', () => {
  expect(wantingOf({ pairCode: false, reason: true, points: true })).toEqual(['reason', 'points'])
})

it('tells what is wrong with a field under any of its names', () => {
  expect(faultOf([at('/title'), at('/sheetVersion')], ['sheet', 'sheetVersion'])).toBe(
    'wrong at /sheetVersion',
  )
  expect(faultOf([at('/title')], ['reason'])).toBeUndefined()
})

it('what is found elsewhere, or of the whole, is not told at the fields', () => {
  expect(isToldAt([at('/reason')], ['reason'])).toBe(true)
  expect(isToldAt([at('/reason'), at('')], ['reason'])).toBe(false)
  expect(isToldAt([], ['reason'])).toBe(false)
})
