import { expect, it } from 'vitest'
import { readLines, textOf } from './lines'

const DAYS = [
  { day: '2027-01-01', name: 'New Year', off: true, notice: 'n 1' },
  { day: '2027-01-03', name: 'New Year', off: false, notice: 'n 1' },
]

it('what is shown is what is read', () => {
  const { lines, unreadable } = readLines(`\n${textOf(DAYS)}`)
  expect(unreadable).toEqual([])
  expect(lines).toEqual([
    { number: 2, day: DAYS[0] },
    { number: 3, day: DAYS[1] },
  ])
})

it('a comma may be a Chinese one, and a line that cannot be read is told by its number', () => {
  expect(readLines('2027-01-01\uFF0CNew Year\uFF0Coff\uFF0Cn 1').lines[0]?.day).toEqual(DAYS[0])
  expect(readLines('2027-01-01,New Year,off\n2027-01-02,New Year,maybe,n').unreadable).toEqual([1, 2])
})
