import { expect, test } from 'vitest'
import { legendLines, tableOf } from './option'

test('a table for a spreadsheet says what it is, as of when, and leaves empty what there is not', () => {
  const data = {
    name: 'Signed and "started"',
    day: 'as of 2026-11-26',
    heading: 'Year',
    unit: 'CNY',
    categories: ['2024', '2025'],
    series: [{ name: 'Signed', values: [0, undefined] }],
  }
  expect(tableOf(data).slice(1).split('\r\n')).toEqual([
    '"Signed and ""started""","as of 2026-11-26"',
    '"Year","Signed (CNY)"',
    '"2024",0',
    '"2025",',
    '',
  ])
})

test('where a chart draws rounded figures its file holds the exact ones', () => {
  const data = {
    name: 'Invested',
    day: 'today',
    heading: 'Month',
    unit: 'large',
    categories: ['2024-12'],
    series: [{ name: 'Invested', values: [1.855] }],
    file: [{ name: 'Invested (small)', values: [18550.3] }],
  }
  expect(tableOf(data).split('\r\n').slice(1, 3)).toEqual(['"Month","Invested (small)"', '"2024-12",18550.3'])
})

test('a legend takes as many lines as it needs, so that the bars begin below it', () => {
  const names = ['A', 'B', 'C'].map((letter) => letter.repeat(20))
  expect(legendLines(names, 960)).toBe(1)
  expect(legendLines(names, 390)).toBe(2)
  expect(legendLines(names, 200)).toBe(3)
  expect(legendLines([], 200)).toBe(1)
})
