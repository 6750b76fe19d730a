import { expect, it } from 'vitest'
import { toCsv } from './csv'

it('quotes what needs quoting', () => {
  expect(toCsv([['a,b', 'say "x"', 'two\nlines', 1.5, null]])).toBe(
    '\uFEFF"a,b","say ""x""","two\nlines",1.5,\r\n',
  )
})

it.each(['=1+1', '+cmd', '-2', '@SUM(A1)', '\t=1', '＝1', ' =1'])('makes %j harmless', (text) => {
  expect(toCsv([[text]]).replace('\uFEFF', '')).toMatch(/^"?'/)
})

it('leaves numbers numbers, negative ones too', () => {
  expect(toCsv([[-5]])).toBe('\uFEFF-5\r\n')
})
