import { expect, it } from 'vitest'
import { typedNumber, typedWan } from './typedNumber'

it('reads digits of either width, with separators or the unit behind', () => {
  expect(typedNumber('１２万')).toBe('12')
  expect(typedNumber('１２，３００．５')).toBe('12300.5')
  expect(typedNumber('12,300。5')).toBe('12300.5')
  expect(typedNumber('－3')).toBe('-3')
})

it('reads nothing where no digit is', () => {
  expect(typedNumber('')).toBe('')
  expect(typedNumber(undefined)).toBe('')
  expect(typedNumber('待定')).toBe('')
})

it('never takes 亿元 for 万元', () => {
  expect(typedWan('12亿')).toBe('120000')
  expect(typedWan('１．２５亿元')).toBe('12500')
  expect(typedWan('12万元')).toBe('12')
  expect(typedWan('亿')).toBe('')
})
