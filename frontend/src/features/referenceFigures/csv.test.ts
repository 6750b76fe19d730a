import { expect, test } from 'vitest'
import { readCsv } from './csv'

test('each line after the heading is a figure, known by its number', () => {
  const { lines, unreadable } = readCsv(
    '\uFEFFkind,region,year,value,source\r\nGDP,210000,2023,"30,209.4","Bulletin, ""2023"""\r\n\r\nPOPULATION, 210000 ,2023,,withdrawn\r\n',
  )
  expect(unreadable).toEqual([])
  expect(lines).toEqual([
    {
      number: 2,
      entry: { kind: 'GDP', regionCode: '210000', year: 2023, value: 30209.4, source: 'Bulletin, "2023"' },
    },
    { number: 4, entry: { kind: 'POPULATION', regionCode: '210000', year: 2023, source: 'withdrawn' } },
  ])
})

test('without a heading the first line is a figure too', () => {
  expect(readCsv('GDP,210000,2023,1,s').lines).toHaveLength(1)
})

test('what is no number is left for the API to refuse', () => {
  expect(readCsv('GDP,210000,2023,many,s').lines[0]?.entry.value).toBe('many')
})

test('a line of another number of columns is told by its number, also after a cell of two lines', () => {
  expect(readCsv('GDP,210000,2023,1,"a\nb"\nGDP,210000,2023,1').unreadable).toEqual([3])
  expect(readCsv('')).toEqual({ lines: [], unreadable: [] })
})
