// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { pictureOf } from './draw'
import { brokenName, optionOf, titledOptionOf } from './option'

const data = {
  name: 'Reached',
  heading: 'Dimension',
  day: '2025',
  radar: true,
  categories: ['Industry', 'Reform', 'Cadres'],
  series: [
    { name: 'A', values: [80, 40, undefined] },
    { name: 'B', values: [20, 60, 100] },
  ],
}

test('a radar tells its series apart by more than colour', () => {
  const option = optionOf(data, 960)
  if (!('radar' in option)) throw new Error('no radar')
  const [series] = option.series
  expect(series?.data.map(({ symbol }) => symbol)).toEqual(['circle', 'rect'])
  expect(series?.data.map(({ lineStyle }) => lineStyle.type)).toEqual(['solid', 'dashed'])
  expect(series?.data[0]?.value).toEqual([80, 40, null])
})

test('a radar can be had as a picture with its title', () => {
  const drawn = pictureOf((width) => titledOptionOf(data, width))
  for (const text of ['Reached', 'Industry', 'Cadres', 'A', 'B']) expect(drawn).toContain(text)
})

test('long names around a radar are broken, between words where there are words', () => {
  expect(brokenName('科技成果转化', 8)).toBe('科技成果\n转化')
  expect(brokenName('Institutions and mechanisms', 16)).toBe('Institutions and\nmechanisms')
  expect(brokenName('Cadres', 8)).toBe('Cadres')
})
